def git = { String... words ->
    def process = new ProcessBuilder(['git', '-c', 'user.name=a', '-c', 'user.email=a@example.com', '-c', 'commit.gpgsign=false', *words])
            .directory(basedir).redirectErrorStream(true).start()
    def said = process.inputStream.text
    assert process.waitFor() == 0 : said
}
git('init', '-q', '-b', 'main')
git('add', 'src')
git('commit', '-q', '-m', 'A.5.16 is a known gap')
git('tag', 'released')

// An unrelated change; then one that loses a tag.
def document = new File(basedir, 'src/isms/policies/access.md')
document.append('\nAnd for no longer.\n')
git('commit', '-q', '-a', '-m', 'Say more')
git('tag', 'unrelated')
document.text = document.text.replace(' {covers: A.5.15}', '')
return true
