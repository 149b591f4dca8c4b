def log = new File(basedir, 'build.log').readLines('UTF-8')*.replaceAll(/\u001b\[[0-9;]*m/, '')

// Root causes before what follows from them; each line says where, what, and what to do.
assert log.findAll { it.startsWith('[ERROR] handbook/') } == [
    '''[ERROR] handbook/src/isms/policies/people.md:[13,42] unknown-requirement A.5.61 does not exist. Did you mean A.5.16 Identity management?''',
    '''[ERROR] handbook/src/isms/policies/access.md:[14,44] broken-anchor people.md#leavers names no place in "People policy". Did you mean #leaving?''',
    '''[ERROR] handbook/src/isms/registers/soa.yaml:[5,3] soa-contradiction A.5.15 Access control: applies because of a risk, and names none. Add the risk's id to risks, or give the true reason.''',
    '''[ERROR] handbook/src/isms/registers/soa.yaml:[8,3] soa-contradiction A.6.5 Responsibilities after termination or change of employment: is excluded, yet people.md:[15,41] covers it. Take the tag out, or let it apply.''',
    '''[ERROR] handbook/src/isms/policies/access.md:[8,9] changed-since-approval the text has changed since it was approved on 2026-03-02, so it is not approved. Have it approved again: mvn isms:approve -Disms.id=POL-01 -Disms.approver=…''',
    '''[ERROR] handbook/src/isms/handbook.yaml:[3,14] missing-documented-information C.4.3 Determining the scope of the information security management system: the clause mandates documented information, "ISMS scope", and nothing in force provides it. Write provides: [isms-scope] in the front matter of the document that is it.''',
    '''[ERROR] handbook/src/isms/registers/waivers.yaml:[1,7] waiver-expired W-01 expired on 2026-09-30, so it no longer permits the gap of A.5.17. Close the gap, or have a new waiver approved.''',
    '''[ERROR] handbook/src/isms/registers/soa.yaml:[6,3] uncovered A.5.16 Identity management: applicable, nobody covers it (follows from people.md:[13,42]), and the Statement of Applicability calls it implemented. Owner: CISO. Write {covers: A.5.16} where a document deals with it, or decide in registers/soa.yaml that it does not apply.''',
    '''[ERROR] handbook/src/isms/registers/soa.yaml:[7,3] uncovered A.5.17 Authentication information: applicable, nobody covers it, and the Statement of Applicability calls it implemented. Owner: it-ops. Write {covers: A.5.17} where a document deals with it, or decide in registers/soa.yaml that it does not apply.''',
    '''[ERROR] handbook/src/isms/registers/soa.yaml:[5,3] claimed-only A.5.15 Access control: only access.md claims it, and it has changed since it was approved, and the Statement of Applicability calls it implemented. Owner: CISO. Have it approved again, or cover A.5.15 elsewhere.''',
    '''[ERROR] handbook/src/isms/registers/soa.yaml:[10,3] claimed-only A.8.16 Monitoring activities: only logging.md claims it, and it is a draft, and the Statement of Applicability calls it implemented. Owner: it-ops. Approve it, or cover A.8.16 elsewhere.''',
    '''[ERROR] handbook/src/isms/registers/soa.yaml:[9,3] stale A.8.13 Information backup: its newest evidence is of 2026-04-01 (restore-test.md), and gate.evidence allows no more than P90D, and the Statement of Applicability calls it implemented. Owner: it-ops. Write {evidences: A.8.13 on …} in the record of the last time it was done.'''
]

// The other module is built (Maven 4 counts it in its summary without naming it), and Maven ends as it always does.
assert log.any { it.startsWith('[INFO] Building later 1 ') }
assert log.any { it ==~ /\[INFO\] handbook \.+ FAILURE .*/ }
def verdict = log.findIndexOf { it.endsWith('on project handbook: The gate fails: 5 gaps and 7 other errors; 1 of 6 applicable requirements covered, as of 2026-11-01. First:') }
assert log.indexOf('[INFO] BUILD FAILURE') in 1..<verdict
assert log.subList(verdict, log.size()).contains('[ERROR] For more information about the errors and possible solutions, please read the following articles:')
assert !log.any { it.contains('Exception in') || it ==~ /\s+at [a-z].*/ }
return true
