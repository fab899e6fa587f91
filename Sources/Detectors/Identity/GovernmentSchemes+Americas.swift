extension GovernmentSchemes {
    static let americas: [Scheme] = [
        Scheme(
            "ssn", "US",
            ["ssn", "social security number", "social security", "social security no", "soc sec", "my social", "ss#"],
            ["999999999"], check: IDChecksums.ssn, hasChecksum: false),
        Scheme("itin", "US", ["itin"], ["999999999"], check: { $0.first == 0x39 }, hasChecksum: false),
        Scheme(
            "sin", "CA", ["social insurance number", "social insurance", "sin", "s.i.n", "sin number", "my sin"],
            ["999999999"],
            check: IDChecksums.luhn),
        Scheme("cpf", "BR", ["cpf", "c.p.f", "meu cpf", "cpf nº"], ["99999999999"], check: IDChecksums.cpf),
        Scheme(
            "rg", "BR", ["rg", "meu rg"], ["999999999", "99999999X"], check: { $0.count == 9 }, hasChecksum: false),
        Scheme("curp", "MX", ["curp", "mi curp"], ["AAAA999999AAAAAAX9"], check: IDChecksums.mexican),
        Scheme("rfc", "MX", ["mi rfc", "rfc"], ["AAAA999999XXX"]),
        Scheme(
            "rut", "CL", ["rut", "run", "r.u.t", "mi rut"], ["99999999X", "9999999X"], check: IDChecksums.rut),
        Scheme(
            "cedula", "CO", ["cédula", "cedula", "cédula de ciudadanía", "cc no", "c.c."],
            ["9999999999", "99999999", "9999999", "999999999"]),
        Scheme(
            "cedula", "EC", ["cédula", "cedula", "cédula de identidad"], ["9999999999"], check: IDChecksums.ecuadorian),
        Scheme("cedula", "UY", ["cédula", "cedula", "ci", "c.i."], ["99999999"], check: IDChecksums.uruguayan),
        Scheme(
            "cedula", "VE", ["cédula", "cedula", "c.i."], ["A99999999", "A9999999"],
            check: {
                $0.first == 0x56 || $0.first == 0x45
            }, hasChecksum: false),
        Scheme("cuil", "AR", ["cuil", "cuit", "c.u.i.l"], ["99999999999"], check: IDChecksums.argentine),
        Scheme("dni", "AR", ["dni", "d.n.i", "mi dni"], ["99999999", "9999999"]),
    ]
}
