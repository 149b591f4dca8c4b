// The report's page is the handbook itself, and Project Reports and the menu of site.xml lead to it.
def site = new File(basedir, 'target/site')
assert new File(site, 'isms/index.html').text.contains('Small handbook')
assert new File(site, 'isms/policies/access.html').isFile()
def page = new File(site, 'project-reports.html').text
assert page.contains('href="isms/index.html"')
assert page.contains('ISMS handbook')
assert page.contains('Read the handbook')
assert !new File(site, 'isms').list().any { it.endsWith('.files') }
return true
