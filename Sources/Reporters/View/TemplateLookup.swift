internal import Mustache

/// Members that templates look up by name in hundreds of places: a switch in place of reflection. A name that is not here
/// is looked for in the view around.
extension ExposureView: MustacheParent {
    func child(named name: String) -> Any? {
        switch name {
        case "exposureID": exposureID
        case "anchor": anchor
        case "kindName": kindName
        case "isSecret": isSecret
        case "shownValue": shownValue
        case "hasValue": hasValue
        case "details": details
        case "hasDetails": hasDetails
        case "score": score
        case "vector": vector
        case "severityName": severityName
        case "severityClass": severityClass
        case "tactics": tactics
        case "hasTactics": hasTactics
        case "reasons": reasons
        case "places": places
        case "morePlaces": morePlaces
        case "hasMorePlaces": hasMorePlaces
        case "familyClass": familyClass
        case "certaintyClass": certaintyClass
        default: nil
        }
    }
}

extension PlaceView: MustacheParent {
    func child(named name: String) -> Any? {
        switch name {
        case "handle": handle
        case "url": url
        case "isLinked": isLinked
        case "link": link
        case "circumstances": circumstances
        case "evidence": evidence
        case "hasEvidence": hasEvidence
        case "plainEvidence": plainEvidence
        default: nil
        }
    }
}

extension EvidencePiece: MustacheParent {
    func child(named name: String) -> Any? {
        switch name {
        case "words": words
        case "isFound": isFound
        default: nil
        }
    }
}

extension ReasonView: MustacheParent {
    func child(named name: String) -> Any? { name == "reason" ? reason : nil }
}

extension StepView: MustacheParent {
    func child(named name: String) -> Any? {
        switch name {
        case "step": step
        case "stepID": stepID
        default: nil
        }
    }
}

extension LinkView: MustacheParent {
    func child(named name: String) -> Any? {
        switch name {
        case "linkText": linkText
        case "isLink": isLink
        case "link": link
        default: nil
        }
    }
}

extension TaskLine: MustacheParent {
    func child(named name: String) -> Any? {
        switch name {
        case "taskNumber": taskNumber
        case "taskAnchor": taskAnchor
        case "taskTitle": taskTitle
        default: nil
        }
    }
}
