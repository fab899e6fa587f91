window.__THAR_CONFIG = {
  "userInfo": {
    "accountId": "7700000042",
    "userName": "maya_kiln",
    "displayName": "Maya Lindqvist"
  },
  "archiveInfo": {
    "sizeBytes": "4096",
    "generationDate": "2026-02-28T08:00:00.000Z",
    "isPartialArchive": false
  }
}
