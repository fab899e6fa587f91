window.YTD.personalization.part0 = [
  {
    "p13nData": {
      "demographics": {
        "languages": [
          {
            "language": "English",
            "isDisabled": false
          }
        ]
      },
      "interests": {
        "interests": [
          {
            "name": "Ceramics",
            "isDisabled": false
          },
          {
            "name": "Cryptocurrency",
            "isDisabled": false
          },
          {
            "name": "Thailand",
            "isDisabled": false
          }
        ],
        "partnerInterests": [],
        "audienceAndAdvertisers": {
          "numAudiences": "0",
          "advertisers": []
        },
        "shows": []
      },
      "locationHistory": []
    }
  }
]
