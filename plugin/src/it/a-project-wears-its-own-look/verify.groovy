def log = new File(basedir, 'build.log').readLines('UTF-8')*.replaceAll(/\u001b\[[0-9;]*m/, '')
assert log.contains('[WARNING] src/isms/messages/messages_en.properties:[3,1] unknown-key `onwer` is no word of the interface and is ignored. Did you mean owner?')
assert log.contains('[WARNING] src/isms/templates/macros/marks.ftlh: override replaces no macro, and no template of this handbook uses it. Did you mean mark.ftlh?')
['templates/404.ftlh', 'templates/macros/mark.ftlh'].each { path ->
    assert log.any { it.endsWith("src/isms/$path: override This replaces the built-in file of the same path.") }
}

def site = new File(basedir, 'target/isms/site')
def page = { new File(site, it).getText('UTF-8') }
def access = page('policies/access.html')

// The logo, with no text of its own, for the name stands beside it; the accent; the footer.
assert access.contains('<img class="logo" src="../assets/logo.svg" alt="">')
assert new File(site, 'assets/logo.svg').getText('UTF-8').contains('#ffd700')
assert access.contains('<link rel="stylesheet" href="../assets/appearance.css">')
assert access.contains('>Questions go to the CISO.</p>')
def style = page('assets/appearance.css')
assert style.contains('--accent: #ffd700;') : 'on a dark ground it can be read as it is'
assert style.count('--accent: ') == 2
assert style.count('#ffd700') == 2 : 'on white it cannot'

// One word is ours, its neighbors are the theme's.
assert access.contains('<dt>Steward</dt>')
assert access.contains('<dt>Version</dt>') || access.contains('<dt>Status</dt>')
assert !access.contains('<dt>Owner</dt>')

// One macro is ours on every page, one template is.
assert access.contains('<b class="own-mark">')
assert !access.contains('<span class="mark ')
assert page('404.html').contains('<p class="own-template">There is no page at this address.')
assert page('404.html').contains('>Questions go to the CISO.</p>')
return true
