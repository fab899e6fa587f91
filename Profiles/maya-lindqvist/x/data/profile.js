window.YTD.profile.part0 = [
  {
    "profile": {
      "description": {
        "bio": "Pots, pipelines, Malmö. I reply slowly.",
        "website": "http://maya.example.org/",
        "location": "Malmö"
      }
    }
  }
]
