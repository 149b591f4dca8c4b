def log = new File(basedir, 'build.log').readLines('UTF-8')*.replaceAll(/\u001b\[[0-9;]*m/, '')
assert log.contains('[WARNING] THE HANDBOOK IS SKIPPED (isms.skip): src/isms was not read, and nothing is known about its coverage.')
assert log.contains('[WARNING] THE GATE IS SKIPPED (isms.skip): src/isms was not read, and nothing is known about its coverage.')
assert new groovy.json.JsonSlurper().parse(new File(basedir, 'target/isms/coverage.json')).mode == 'skipped'
assert ['coverage.sarif', 'TEST-isms.xml', 'coverage.csv', 'gl-code-quality.json'].every { new File(basedir, 'target/isms/' + it).text.contains('The gate was skipped (isms.skip)') }
return true
