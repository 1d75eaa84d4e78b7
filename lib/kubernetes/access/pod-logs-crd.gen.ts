// Generated from imports/crds by tools/import-crds (npm run import-crds). Do not edit.

/** Name and `spec` of the definition of PodLogs. */
export const definition = {
  "name": "podlogs.monitoring.grafana.com",
  "spec": {
    "group": "monitoring.grafana.com",
    "names": {
      "kind": "PodLogs",
      "listKind": "PodLogsList",
      "plural": "podlogs",
      "singular": "podlogs"
    },
    "scope": "Namespaced",
    "versions": [
      {
        "name": "v1alpha2",
        "served": true,
        "storage": true,
        "schema": {
          "openAPIV3Schema": {
            "description": "Pods whose logs the component loki.source.podlogs reads.",
            "type": "object",
            "properties": {
              "apiVersion": {
                "type": "string"
              },
              "kind": {
                "type": "string"
              },
              "metadata": {
                "type": "object"
              },
              "spec": {
                "description": "Which pods, and what labels their entries get.",
                "type": "object",
                "required": [
                  "selector"
                ],
                "properties": {
                  "selector": {
                    "description": "Labels of the pods.",
                    "type": "object",
                    "x-kubernetes-map-type": "atomic",
                    "properties": {
                      "matchLabels": {
                        "description": "Labels that all have to be there.",
                        "type": "object",
                        "additionalProperties": {
                          "type": "string"
                        }
                      },
                      "matchExpressions": {
                        "description": "Requirements that all have to be met.",
                        "type": "array",
                        "items": {
                          "type": "object",
                          "required": [
                            "key",
                            "operator"
                          ],
                          "properties": {
                            "key": {
                              "description": "Name of a label.",
                              "type": "string"
                            },
                            "operator": {
                              "description": "In, NotIn, Exists or DoesNotExist.",
                              "type": "string"
                            },
                            "values": {
                              "description": "Values for In and NotIn.",
                              "type": "array",
                              "items": {
                                "type": "string"
                              }
                            }
                          }
                        }
                      }
                    }
                  },
                  "namespaceSelector": {
                    "description": "Labels of the namespaces of the pods.",
                    "type": "object",
                    "x-kubernetes-map-type": "atomic",
                    "properties": {
                      "matchLabels": {
                        "description": "Labels that all have to be there.",
                        "type": "object",
                        "additionalProperties": {
                          "type": "string"
                        }
                      },
                      "matchExpressions": {
                        "description": "Requirements that all have to be met.",
                        "type": "array",
                        "items": {
                          "type": "object",
                          "required": [
                            "key",
                            "operator"
                          ],
                          "properties": {
                            "key": {
                              "description": "Name of a label.",
                              "type": "string"
                            },
                            "operator": {
                              "description": "In, NotIn, Exists or DoesNotExist.",
                              "type": "string"
                            },
                            "values": {
                              "description": "Values for In and NotIn.",
                              "type": "array",
                              "items": {
                                "type": "string"
                              }
                            }
                          }
                        }
                      }
                    }
                  },
                  "relabelings": {
                    "description": "Rules that make labels of entries from the meta labels of the pods, as in the rule blocks of discovery.relabel.",
                    "type": "array",
                    "items": {
                      "type": "object",
                      "properties": {
                        "action": {
                          "description": "What to do where regex matches. replace unless it says otherwise.",
                          "type": "string",
                          "default": "replace",
                          "enum": [
                            "replace",
                            "Replace",
                            "keep",
                            "Keep",
                            "drop",
                            "Drop",
                            "hashmod",
                            "HashMod",
                            "labelmap",
                            "LabelMap",
                            "labeldrop",
                            "LabelDrop",
                            "labelkeep",
                            "LabelKeep",
                            "lowercase",
                            "Lowercase",
                            "uppercase",
                            "Uppercase"
                          ]
                        },
                        "modulus": {
                          "description": "Modulus for hashmod.",
                          "type": "integer",
                          "format": "int64"
                        },
                        "regex": {
                          "description": "RE2 expression that has to match the whole of the joined source labels. \"(.*)\" unless it says otherwise.",
                          "type": "string"
                        },
                        "replacement": {
                          "description": "The new value, with $1, $2, ... for the groups of regex. $1 unless it says otherwise.",
                          "type": "string"
                        },
                        "separator": {
                          "description": "Stands between the joined source labels. A semicolon unless it says otherwise.",
                          "type": "string"
                        },
                        "sourceLabels": {
                          "description": "Labels whose values are joined and matched.",
                          "type": "array",
                          "items": {
                            "type": "string",
                            "pattern": "^[a-zA-Z_][a-zA-Z0-9_]*$"
                          }
                        },
                        "targetLabel": {
                          "description": "Label that gets the new value.",
                          "type": "string"
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    ]
  }
} as const;
