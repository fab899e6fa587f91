window.YTD.tweets.part0 = [
  {
    "tweet": {
      "id": "1890000000000000101",
      "id_str": "1890000000000000101",
      "created_at": "Sat Feb 14 18:20:00 +0000 2026",
      "full_text": "Kiln is paid for. Tips welcome &amp; appreciated: my Binance UID is 482910377",
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
  },
  {
    "tweet": {
      "id": "1890000000000000102",
      "id_str": "1890000000000000102",
      "created_at": "Sun Feb 22 09:05:00 +0000 2026",
      "full_text": "Off to Chiang Mai on 9 March, back on the 27th. The studio stays closed, the cat goes to my sister.",
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
  },
  {
    "tweet": {
      "id": "1890000000000000103",
      "id_str": "1890000000000000103",
      "created_at": "Mon Feb 23 12:00:00 +0000 2026",
      "full_text": "@oskarfalk the wheel is still for sale, write me",
      "lang": "en",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "favorite_count": "3",
      "retweet_count": "0",
      "in_reply_to_user_id_str": "5500000001",
      "in_reply_to_screen_name": "oskarfalk"
    }
  },
  {
    "tweet": {
      "id": "1890000000000000104",
      "id_str": "1890000000000000104",
      "created_at": "Tue Feb 24 12:00:00 +0000 2026",
      "full_text": "RT @priya_clay: Workshop seats are open, write to priya@example.com",
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
  },
  {
    "tweet": {
      "id": "1890000000000000105",
      "id_str": "1890000000000000105",
      "created_at": "Wed Feb 25 07:00:00 +0000 2026",
      "full_text": "Ash glaze, second try. The first one is a paperweight now.",
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
