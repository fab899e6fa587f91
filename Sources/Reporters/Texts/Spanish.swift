/// The texts of a report in Spanish.
enum Spanish {
    static let catalogue = Catalogue(
        """
        Audit of
        Auditoría de
        """)
}
