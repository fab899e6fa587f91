import Testing

/// Whose words stand where, on pages as common and uncommon software writes them.
@Suite struct RegionTests {
    @Test(
        arguments: RegionFixture.wordPress + RegionFixture.wikis + RegionFixture.forums + RegionFixture.networks
            + RegionFixture.code + RegionFixture.blogs + RegionFixture.mail + RegionFixture.saved
            + RegionFixture.unclassed + RegionFixture.unheardOf)
    func tellsWhoseWordsStandWhere(_ fixture: RegionFixture) throws {
        try fixture.check()
    }
}
