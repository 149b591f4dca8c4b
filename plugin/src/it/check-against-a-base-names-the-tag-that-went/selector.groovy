// It needs a repository of its own, which git makes.
try {
    return ['git', '--version'].execute().waitFor() == 0
} catch (IOException none) {
    println 'There is no git on this machine: the comparison with a base is not tried here.'
    return false
}
