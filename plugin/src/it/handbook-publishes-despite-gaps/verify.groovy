def log = new File(basedir, 'build.log').readLines('UTF-8')*.replaceAll(/\u001b\[[0-9;]*m/, '')
assert log.count { it.startsWith('[WARNING] src/isms/handbook.yaml:[4,22] uncovered A.5.16 Identity management: ') } == 1
assert !log.any { it.startsWith('[ERROR]') }
assert new File(basedir, 'target/isms/site/index.html').text.contains('Small handbook')
assert new File(basedir, 'target/isms/site/policies/access.html').text.contains('Access is given for a reason')
assert new groovy.json.JsonSlurper().parse(new File(basedir, 'target/isms/coverage.json')).requirements.find { it.id == 'A.5.16' }.status == 'uncovered'
return true
