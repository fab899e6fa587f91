window.YTD.account.part0 = [
  {
    "account": {
      "email": "maya@example.org",
      "createdVia": "web",
      "username": "maya_kiln",
      "accountId": "7700000042",
      "createdAt": "2014-05-02T10:00:00.000Z",
      "accountDisplayName": "Maya Lindqvist"
    }
  }
]
