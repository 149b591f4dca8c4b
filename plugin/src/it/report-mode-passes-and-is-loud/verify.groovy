def log = new File(basedir, 'build.log').readLines('UTF-8')*.replaceAll(/\u001b\[[0-9;]*m/, '')
assert log.count('[WARNING] REPORT MODE, THE GATE IS OFF (isms.mode): 1 gap would fail this build in strict mode.') == 2
assert log.count { it.startsWith('[WARNING] src/isms/handbook.yaml:[4,22] uncovered A.5.16 Identity management: ') } == 1
assert !log.any { it.startsWith('[ERROR]') }
assert log.contains('[WARNING] The build passes because the gate is off: 1 gap; 1 of 2 applicable requirements covered, as of 2026-11-01.')
def json = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/isms/coverage.json'))
assert json.mode == 'report'
assert json.requirements.findAll { it.failing }*.id == ['A.5.16']
return true
