def log = new File(basedir, 'build.log').readLines('UTF-8')*.replaceAll(/\u001b\[[0-9;]*m/, '')
assert new File(basedir, 'src/isms/registers/baseline.yaml').readLines().contains('  - {rule: uncovered, requirement: A.5.16, need: any}')
assert log.contains('[INFO] The gate passes: 1 of 2 applicable requirements covered, 1 known, as of 2026-11-01.')

// One gap closed and another opened: the count is the same, and both are named.
assert log.count { it.startsWith('[ERROR] src/changed/handbook.yaml:[4,14] uncovered A.5.15 Access control: applicable, nobody covers it. ') } == 1
assert log.count { it.startsWith('[ERROR] src/changed/registers/baseline.yaml:[2,5] baseline-stale A.5.16 has no such gap any more') } == 1

// A deleted baseline permits nothing.
assert log.count { it.startsWith("[ERROR] src/deleted/registers/baseline.yaml: missing-baseline the gate's mode is ratchet, and there is no baseline to go by. ") } == 1
assert log.count { it.startsWith('[ERROR] src/deleted/handbook.yaml:[4,22] uncovered A.5.16 ') } == 1
return true
