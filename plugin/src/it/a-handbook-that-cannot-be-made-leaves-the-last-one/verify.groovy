def log = new File(basedir, 'build.log').readLines('UTF-8')*.replaceAll(/\u001b\[[0-9;]*m/, '')
assert log.any { it.contains('src/broken/policies/other.md:[2,5] duplicate-id POL-01') }
assert log.any { it.contains('Nothing was published, and what was published before is untouched: 1 problem in the way. To do:') }
assert new File(basedir, 'target/isms/site/policies/access.html').isFile()
assert !new File(basedir, 'target/isms/site/policies/other.html').exists()
return true
