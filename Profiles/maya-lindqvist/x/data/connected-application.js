window.YTD.connected_application.part0 = [
  {
    "connectedApplication": {
      "organization": {
        "name": "Example Scheduler"
      },
      "name": "Post Later",
      "permissions": [
        "read",
        "write"
      ],
      "approvedAt": "2025-11-02T10:00:00.000Z",
      "id": "1"
    }
  }
]
