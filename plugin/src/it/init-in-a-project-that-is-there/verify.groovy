def log = new File(basedir, 'build.log').readLines('UTF-8')*.replaceAll(/\u001b\[[0-9;]*m/, '')

// The pom keeps every line, and has the plugin, indented as the rest of it.
def pom = new File(basedir, 'pom.xml').readLines('UTF-8')
assert log.contains('[INFO] Put the plugin into pom.xml, and changed nothing else there.')
assert pom.contains('\t<!-- <build><plugins/></build> was here once. -->')
assert pom.contains('\t\t\t\t<artifactId>isms-maven-plugin</artifactId>')
assert pom.last() == '</project>'

// What was there is left and named, and no .gitignore is written where there was a project.
assert log.contains('[WARNING] src/isms/policies/rules.md is there already, and was left as it is.')
assert new File(basedir, 'src/isms/policies/rules.md').text == '# Rules of our own\n\nBe kind.\n'
assert !new File(basedir, '.gitignore').exists()

// The short name of the goal works from now on; a second init writes nothing and says why.
assert new File(basedir, 'target/isms/site/index.html').exists()
assert log.any { it.contains('There is a handbook already, src/isms/handbook.yaml, so nothing was written.') }
return true
