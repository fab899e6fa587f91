window.YTD.deleted_tweets.part0 = [
  {
    "tweet": {
      "id": "1890000000000000090",
      "id_str": "1890000000000000090",
      "created_at": "Thu Jan 15 20:00:00 +0000 2026",
      "full_text": "Call me about the mugs before noon: +46 70 174 06 12",
      "lang": "en",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "favorite_count": "3",
      "retweet_count": "0"
    }
  }
]
