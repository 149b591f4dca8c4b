def log = new File(basedir, 'build.log').readLines('UTF-8')*.replaceAll(/\u001b\[[0-9;]*m/, '')
assert log.count('[INFO] ISO/IEC 27001:2022+Amd1, 1 document, 2 claims, 2 controls, as of 2026-11-01, strict') == 1
assert log.contains('[INFO] The gate passes: 2 of 2 applicable requirements covered, as of 2026-11-01.')
assert !log.any { it.startsWith('[ERROR]') }

def json = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/isms/coverage.json'))
assert json.passes
assert json.requirements.findAll { it.counted }*.id == ['A.5.15', 'A.5.16']
return true
