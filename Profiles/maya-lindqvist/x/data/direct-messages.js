window.YTD.direct_messages.part0 = [
  {
    "dmConversation": {
      "conversationId": "1-2",
      "messages": [
        {
          "messageCreate": {
            "recipientId": "5500000001",
            "senderId": "7700000042",
            "createdAt": "2026-02-20T10:00:00.000Z",
            "id": "1",
            "text": "keep these words for me: legal winner thank year wave sausage worth useful legal winner thank yellow"
          }
        },
        {
          "messageCreate": {
            "recipientId": "7700000042",
            "senderId": "5500000001",
            "createdAt": "2026-02-20T10:05:00.000Z",
            "id": "2",
            "text": "done, and write to oskar.private@example.com next time"
          }
        }
      ]
    }
  }
]
