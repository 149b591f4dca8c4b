def log = new File(basedir, 'build.log').readLines('UTF-8')*.replaceAll(/\u001b\[[0-9;]*m/, '')
def runs = log.findIndexValues { it.startsWith('[INFO] Scanning for projects') }*.toInteger()
def first = log.subList(0, runs[1])
def failing = log.subList(runs[1], log.size()).takeWhile { !it.contains('MojoFailureException') }
def last = log.subList(runs.last(), log.size())

// What was written, and the next three commands.
assert first.contains('[INFO] Wrote 18 files to src/isms (minimal): documents, all of them drafts, and registers.')
assert first.contains('[INFO] Wrote pom.xml, which builds it.')
def next = first.indexOf('[INFO] Next:')
assert first[next + 1].startsWith('[INFO]   mvn verify ')
assert first[next + 2].startsWith('[INFO]   open target/isms/site/index.html ')
assert first[next + 3].startsWith('[INFO]   mvn isms:approve -Disms.id=POL-01 -Disms.approver=CEO ')
assert new File(basedir, '.gitignore').text == 'target/\n'

// The site is there, and one page of log says that all are drafts, what waits for each, and how to approve it.
assert new File(basedir, 'target/isms/site/index.html').exists()
assert failing.size() < 60
assert failing.contains('[INFO] Problems: 145. The gate says them, later in this build.')
assert failing.contains('[WARNING] NOTHING COUNTS YET: all 15 documents are drafts. Adapt and approve them one by one, and the gaps close.')
def open = failing.findAll { it.startsWith('[ERROR] src/isms/') }
assert open.size() == 14
assert open.every { it ==~ /.* claimed-only \d+ requirements?: only this document claims .* and it is a draft\. Approve it: mvn isms:approve -Disms\.id=\S+ -Disms\.approver=(CEO|CISO)/ }
assert open[1] == '[ERROR] src/isms/policies/isms-manual.md:[4,9] claimed-only 8 requirements: only this document claims C.4.1, C.4.2, C.4.3, C.5.3, C.7.5.3, A.5.2, A.5.31, A.5.36 and provides "ISMS scope", and it is a draft. Approve it: mvn isms:approve -Disms.id=STD-01 -Disms.approver=CEO'
assert failing.any { it.contains('The gate fails: 110 gaps and 13 other errors; 0 of 110 applicable requirements covered, as of ') }

// Approved one after the other, by the commands that the log gave, it passes; what nobody has accepted yet is said.
assert last.any { it.startsWith('[INFO] The gate passes: 110 of 110 applicable requirements covered, as of ') }
assert last.findAll { it.startsWith('[WARNING]') }.size() == 2
assert !last.any { it.startsWith('[ERROR]') }
return true
