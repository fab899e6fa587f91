window.YTD.ip_audit.part0 = [
  {
    "ipAudit": {
      "accountId": "7700000042",
      "createdAt": "2026-02-20T10:00:00.000Z",
      "loginIp": "192.0.2.14"
    }
  },
  {
    "ipAudit": {
      "accountId": "7700000042",
      "createdAt": "2026-02-27T21:30:00.000Z",
      "loginIp": "198.51.100.7"
    }
  }
]
