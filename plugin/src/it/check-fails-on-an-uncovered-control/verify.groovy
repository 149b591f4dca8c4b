def gap = 'src/isms/handbook.yaml:[4,22] uncovered A.5.16 Identity management: applicable, nobody covers it. Write {covers: A.5.16} where a document deals with it, or decide in registers/soa.yaml that it does not apply.'
def log = new File(basedir, 'build.log').readLines('UTF-8')*.replaceAll(/\u001b\[[0-9;]*m/, '')

// Each run names the control, its title, the place and what to do; once as a line, once in the verdict.
assert log.count('[ERROR] ' + gap) == 2
assert log.count('[ERROR]   ' + gap) == 2
assert log.count { it.contains(':check (default) on project check-fails-on-an-uncovered-control: The gate fails: 1 gap; 1 of 2 applicable requirements covered, as of 2026-11-01. To do:') } == 2

def json = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/isms/coverage.json'))
assert !json.passes
assert json.requirements.findAll { it.failing }*.id == ['A.5.16']

// CI shows the same: one failing case of 123, one result at its place.
def cases = new groovy.xml.XmlSlurper().parse(new File(basedir, 'target/isms/TEST-isms.xml')).testsuite.testcase
assert cases.size() == 123
assert cases.findAll { it.failure.size() > 0 }.collect { it.@name.text() } == ['A.5.16 Identity management']
def sarif = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/isms/coverage.sarif'))
assert sarif.runs[0].results.findAll { it.level == 'error' }*.ruleId == ['uncovered']
return true
