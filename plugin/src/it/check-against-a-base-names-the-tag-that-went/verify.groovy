def log = new File(basedir, 'build.log').readLines('UTF-8')*.replaceAll(/\u001b\[[0-9;]*m/, '')
assert log.count { it.startsWith('[ERROR] src/isms/handbook.yaml:[4,14] uncovered A.5.15 Access control: applicable, nobody covers it; in released access.md:[11,20] covered it, and that tag is gone. ') } == 1
assert !log.any { it.startsWith('[ERROR]') && it.contains('A.5.16') }
assert log.contains('[ERROR]   src/isms: missing-base origin/main is no commit that this clone knows. Fetch it and run this again: git fetch --depth=1 origin main')

def diff = new File(basedir, 'target/isms/diff.md').text
assert diff.contains('A\\.5\\.15')
return true
