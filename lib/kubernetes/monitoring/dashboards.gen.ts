// Generated from tools/dashboards by tools/dashboards (npm run dashboards). Do not edit.

/** Dashboards for Alloy itself, by name. */
export const ALLOY_DASHBOARDS = {
  "overview": {
    "timezone": "browser",
    "editable": true,
    "graphTooltip": 1,
    "fiscalYearStartMonth": 0,
    "schemaVersion": 42,
    "templating": {
      "list": [
        {
          "type": "datasource",
          "name": "datasource",
          "skipUrlSync": false,
          "multi": false,
          "allowCustomValue": true,
          "includeAll": false,
          "auto": false,
          "auto_min": "10s",
          "auto_count": 30,
          "label": "Metrics",
          "query": "prometheus"
        },
        {
          "type": "query",
          "name": "job",
          "skipUrlSync": false,
          "multi": true,
          "allowCustomValue": true,
          "includeAll": true,
          "auto": false,
          "auto_min": "10s",
          "auto_count": 30,
          "label": "Job",
          "datasource": {
            "type": "prometheus",
            "uid": "$datasource"
          },
          "query": {
            "query": "label_values(alloy_build_info, job)",
            "refId": "job"
          },
          "refresh": 2,
          "sort": 1,
          "allValue": ".*",
          "current": {
            "selected": true,
            "text": [
              "All"
            ],
            "value": [
              "$__all"
            ]
          }
        },
        {
          "type": "query",
          "name": "cluster",
          "skipUrlSync": false,
          "multi": true,
          "allowCustomValue": true,
          "includeAll": true,
          "auto": false,
          "auto_min": "10s",
          "auto_count": 30,
          "label": "Cluster",
          "datasource": {
            "type": "prometheus",
            "uid": "$datasource"
          },
          "query": {
            "query": "label_values(alloy_build_info{job=~\"$job\"}, cluster)",
            "refId": "cluster"
          },
          "refresh": 2,
          "sort": 1,
          "allValue": ".*",
          "current": {
            "selected": true,
            "text": [
              "All"
            ],
            "value": [
              "$__all"
            ]
          }
        },
        {
          "type": "query",
          "name": "namespace",
          "skipUrlSync": false,
          "multi": true,
          "allowCustomValue": true,
          "includeAll": true,
          "auto": false,
          "auto_min": "10s",
          "auto_count": 30,
          "label": "Namespace",
          "datasource": {
            "type": "prometheus",
            "uid": "$datasource"
          },
          "query": {
            "query": "label_values(alloy_build_info{job=~\"$job\", cluster=~\"$cluster\"}, namespace)",
            "refId": "namespace"
          },
          "refresh": 2,
          "sort": 1,
          "allValue": ".*",
          "current": {
            "selected": true,
            "text": [
              "All"
            ],
            "value": [
              "$__all"
            ]
          }
        },
        {
          "type": "query",
          "name": "pod",
          "skipUrlSync": false,
          "multi": true,
          "allowCustomValue": true,
          "includeAll": true,
          "auto": false,
          "auto_min": "10s",
          "auto_count": 30,
          "label": "Pod",
          "datasource": {
            "type": "prometheus",
            "uid": "$datasource"
          },
          "query": {
            "query": "label_values(alloy_build_info{job=~\"$job\", cluster=~\"$cluster\", namespace=~\"$namespace\"}, pod)",
            "refId": "pod"
          },
          "refresh": 2,
          "sort": 1,
          "allValue": ".*",
          "current": {
            "selected": true,
            "text": [
              "All"
            ],
            "value": [
              "$__all"
            ]
          }
        }
      ]
    },
    "annotations": {},
    "title": "Alloy / Overview",
    "uid": "alloy-overview",
    "description": "Whether all is well with Alloy: health, lost data, resources, the cluster.",
    "tags": [
      "alloy"
    ],
    "refresh": "1m",
    "time": {
      "from": "now-1h",
      "to": "now"
    },
    "panels": [
      {
        "type": "stat",
        "transparent": false,
        "repeatDirection": "h",
        "options": {
          "graphMode": "area",
          "colorMode": "value",
          "justifyMode": "auto",
          "textMode": "auto",
          "wideLayout": true,
          "showPercentChange": false,
          "reduceOptions": {
            "calcs": []
          },
          "percentChangeColorMode": "standard",
          "orientation": "auto"
        },
        "title": "Pods",
        "fieldConfig": {
          "defaults": {
            "unit": "short",
            "thresholds": {
              "mode": "absolute",
              "steps": [
                {
                  "value": null,
                  "color": "red"
                },
                {
                  "value": 1,
                  "color": "green"
                }
              ]
            }
          },
          "overrides": []
        },
        "datasource": {
          "type": "prometheus",
          "uid": "$datasource"
        },
        "gridPos": {
          "h": 4,
          "w": 4,
          "x": 0,
          "y": 0
        },
        "targets": [
          {
            "expr": "count(alloy_build_info{job=~\"$job\", cluster=~\"$cluster\", namespace=~\"$namespace\", pod=~\"$pod\"})",
            "refId": "A",
            "instant": true,
            "range": false
          }
        ],
        "id": 1
      },
      {
        "type": "stat",
        "transparent": false,
        "repeatDirection": "h",
        "options": {
          "graphMode": "area",
          "colorMode": "value",
          "justifyMode": "auto",
          "textMode": "auto",
          "wideLayout": true,
          "showPercentChange": false,
          "reduceOptions": {
            "calcs": []
          },
          "percentChangeColorMode": "standard",
          "orientation": "auto"
        },
        "title": "Unhealthy components",
        "fieldConfig": {
          "defaults": {
            "unit": "short",
            "thresholds": {
              "mode": "absolute",
              "steps": [
                {
                  "value": null,
                  "color": "green"
                },
                {
                  "value": 0.000001,
                  "color": "red"
                }
              ]
            }
          },
          "overrides": []
        },
        "datasource": {
          "type": "prometheus",
          "uid": "$datasource"
        },
        "gridPos": {
          "h": 4,
          "w": 4,
          "x": 4,
          "y": 0
        },
        "targets": [
          {
            "expr": "sum(alloy_component_controller_running_components{job=~\"$job\", cluster=~\"$cluster\", namespace=~\"$namespace\", pod=~\"$pod\", health_type!=\"healthy\"}) or vector(0)",
            "refId": "A",
            "instant": true,
            "range": false
          }
        ],
        "id": 2
      },
      {
        "type": "stat",
        "transparent": false,
        "repeatDirection": "h",
        "options": {
          "graphMode": "area",
          "colorMode": "value",
          "justifyMode": "auto",
          "textMode": "auto",
          "wideLayout": true,
          "showPercentChange": false,
          "reduceOptions": {
            "calcs": []
          },
          "percentChangeColorMode": "standard",
          "orientation": "auto"
        },
        "title": "Failed configurations",
        "fieldConfig": {
          "defaults": {
            "unit": "short",
            "thresholds": {
              "mode": "absolute",
              "steps": [
                {
                  "value": null,
                  "color": "green"
                },
                {
                  "value": 0.000001,
                  "color": "red"
                }
              ]
            }
          },
          "overrides": []
        },
        "datasource": {
          "type": "prometheus",
          "uid": "$datasource"
        },
        "gridPos": {
          "h": 4,
          "w": 4,
          "x": 8,
          "y": 0
        },
        "targets": [
          {
            "expr": "count(alloy_config_last_load_successful{job=~\"$job\", cluster=~\"$cluster\", namespace=~\"$namespace\", pod=~\"$pod\"} == 0) or vector(0)",
            "refId": "A",
            "instant": true,
            "range": false
          }
        ],
        "description": "Pods that run an older configuration, because they could not load the new one.",
        "id": 3
      },
      {
        "type": "stat",
        "transparent": false,
        "repeatDirection": "h",
        "options": {
          "graphMode": "area",
          "colorMode": "value",
          "justifyMode": "auto",
          "textMode": "auto",
          "wideLayout": true,
          "showPercentChange": false,
          "reduceOptions": {
            "calcs": []
          },
          "percentChangeColorMode": "standard",
          "orientation": "auto"
        },
        "title": "Samples lost",
        "fieldConfig": {
          "defaults": {
            "unit": "cps",
            "thresholds": {
              "mode": "absolute",
              "steps": [
                {
                  "value": null,
                  "color": "green"
                },
                {
                  "value": 0.000001,
                  "color": "red"
                }
              ]
            }
          },
          "overrides": []
        },
        "datasource": {
          "type": "prometheus",
          "uid": "$datasource"
        },
        "gridPos": {
          "h": 4,
          "w": 4,
          "x": 12,
          "y": 0
        },
        "targets": [
          {
            "expr": "sum(rate(prometheus_remote_storage_samples_failed_total{job=~\"$job\", cluster=~\"$cluster\", namespace=~\"$namespace\", pod=~\"$pod\"}[$__rate_interval])) or vector(0)",
            "refId": "A",
            "instant": true,
            "range": false
          }
        ],
        "id": 4
      },
      {
        "type": "stat",
        "transparent": false,
        "repeatDirection": "h",
        "options": {
          "graphMode": "area",
          "colorMode": "value",
          "justifyMode": "auto",
          "textMode": "auto",
          "wideLayout": true,
          "showPercentChange": false,
          "reduceOptions": {
            "calcs": []
          },
          "percentChangeColorMode": "standard",
          "orientation": "auto"
        },
        "title": "Log entries lost",
        "fieldConfig": {
          "defaults": {
            "unit": "cps",
            "thresholds": {
              "mode": "absolute",
              "steps": [
                {
                  "value": null,
                  "color": "green"
                },
                {
                  "value": 0.000001,
                  "color": "red"
                }
              ]
            }
          },
          "overrides": []
        },
        "datasource": {
          "type": "prometheus",
          "uid": "$datasource"
        },
        "gridPos": {
          "h": 4,
          "w": 4,
          "x": 16,
          "y": 0
        },
        "targets": [
          {
            "expr": "sum(rate(loki_write_dropped_entries_total{job=~\"$job\", cluster=~\"$cluster\", namespace=~\"$namespace\", pod=~\"$pod\"}[$__rate_interval])) or vector(0)",
            "refId": "A",
            "instant": true,
            "range": false
          }
        ],
        "id": 5
      },
      {
        "type": "stat",
        "transparent": false,
        "repeatDirection": "h",
        "options": {
          "graphMode": "area",
          "colorMode": "value",
          "justifyMode": "auto",
          "textMode": "auto",
          "wideLayout": true,
          "showPercentChange": false,
          "reduceOptions": {
            "calcs": []
          },
          "percentChangeColorMode": "standard",
          "orientation": "auto"
        },
        "title": "Spans lost",
        "fieldConfig": {
          "defaults": {
            "unit": "cps",
            "thresholds": {
              "mode": "absolute",
              "steps": [
                {
                  "value": null,
                  "color": "green"
                },
                {
                  "value": 0.000001,
                  "color": "red"
                }
              ]
            }
          },
          "overrides": []
        },
        "datasource": {
          "type": "prometheus",
          "uid": "$datasource"
        },
        "gridPos": {
          "h": 4,
          "w": 4,
          "x": 20,
          "y": 0
        },
        "targets": [
          {
            "expr": "sum(rate(otelcol_exporter_send_failed_spans_total{job=~\"$job\", cluster=~\"$cluster\", namespace=~\"$namespace\", pod=~\"$pod\"}[$__rate_interval])) or vector(0)",
            "refId": "A",
            "instant": true,
            "range": false
          }
        ],
        "id": 6
      },
      {
        "type": "row",
        "collapsed": false,
        "id": 7,
        "panels": [],
        "title": "What goes through",
        "gridPos": {
          "x": 0,
          "y": 4,
          "h": 1,
          "w": 24
        }
      },
      {
        "type": "timeseries",
        "transparent": false,
        "repeatDirection": "h",
        "options": {
          "legend": {
            "displayMode": "list",
            "placement": "bottom",
            "showLegend": true,
            "calcs": []
          },
          "tooltip": {
            "mode": "multi",
            "sort": "desc"
          }
        },
        "fieldConfig": {
          "defaults": {
            "custom": {
              "fillOpacity": 30,
              "showPoints": "never",
              "stacking": {
                "mode": "normal"
              }
            },
            "unit": "cps",
            "min": 0
          },
          "overrides": []
        },
        "title": "Samples",
        "datasource": {
          "type": "prometheus",
          "uid": "$datasource"
        },
        "gridPos": {
          "h": 8,
          "w": 8,
          "x": 0,
          "y": 5
        },
        "targets": [
          {
            "expr": "sum by (pod) (rate(prometheus_remote_storage_samples_in_total{job=~\"$job\", cluster=~\"$cluster\", namespace=~\"$namespace\", pod=~\"$pod\"}[$__rate_interval]))",
            "legendFormat": "{{pod}}",
            "refId": "A",
            "range": true,
            "instant": false
          }
        ],
        "id": 8
      },
      {
        "type": "timeseries",
        "transparent": false,
        "repeatDirection": "h",
        "options": {
          "legend": {
            "displayMode": "list",
            "placement": "bottom",
            "showLegend": true,
            "calcs": []
          },
          "tooltip": {
            "mode": "multi",
            "sort": "desc"
          }
        },
        "fieldConfig": {
          "defaults": {
            "custom": {
              "fillOpacity": 30,
              "showPoints": "never",
              "stacking": {
                "mode": "normal"
              }
            },
            "unit": "cps",
            "min": 0
          },
          "overrides": []
        },
        "title": "Log entries",
        "datasource": {
          "type": "prometheus",
          "uid": "$datasource"
        },
        "gridPos": {
          "h": 8,
          "w": 8,
          "x": 8,
          "y": 5
        },
        "targets": [
          {
            "expr": "sum by (pod) (rate(loki_write_sent_entries_total{job=~\"$job\", cluster=~\"$cluster\", namespace=~\"$namespace\", pod=~\"$pod\"}[$__rate_interval]))",
            "legendFormat": "{{pod}}",
            "refId": "A",
            "range": true,
            "instant": false
          }
        ],
        "id": 9
      },
      {
        "type": "timeseries",
        "transparent": false,
        "repeatDirection": "h",
        "options": {
          "legend": {
            "displayMode": "list",
            "placement": "bottom",
            "showLegend": true,
            "calcs": []
          },
          "tooltip": {
            "mode": "multi",
            "sort": "desc"
          }
        },
        "fieldConfig": {
          "defaults": {
            "custom": {
              "fillOpacity": 30,
              "showPoints": "never",
              "stacking": {
                "mode": "normal"
              }
            },
            "unit": "cps",
            "min": 0
          },
          "overrides": []
        },
        "title": "Spans",
        "datasource": {
          "type": "prometheus",
          "uid": "$datasource"
        },
        "gridPos": {
          "h": 8,
          "w": 8,
          "x": 16,
          "y": 5
        },
        "targets": [
          {
            "expr": "sum by (pod) (rate(otelcol_receiver_accepted_spans_total{job=~\"$job\", cluster=~\"$cluster\", namespace=~\"$namespace\", pod=~\"$pod\"}[$__rate_interval]))",
            "legendFormat": "{{pod}}",
            "refId": "A",
            "range": true,
            "instant": false
          }
        ],
        "id": 10
      },
      {
        "type": "row",
        "collapsed": false,
        "id": 11,
        "panels": [],
        "title": "Resources",
        "gridPos": {
          "x": 0,
          "y": 13,
          "h": 1,
          "w": 24
        }
      },
      {
        "type": "timeseries",
        "transparent": false,
        "repeatDirection": "h",
        "options": {
          "legend": {
            "displayMode": "list",
            "placement": "bottom",
            "showLegend": true,
            "calcs": []
          },
          "tooltip": {
            "mode": "multi",
            "sort": "desc"
          }
        },
        "fieldConfig": {
          "defaults": {
            "custom": {
              "fillOpacity": 10,
              "showPoints": "never"
            },
            "unit": "short",
            "min": 0
          },
          "overrides": []
        },
        "title": "CPU",
        "datasource": {
          "type": "prometheus",
          "uid": "$datasource"
        },
        "gridPos": {
          "h": 8,
          "w": 8,
          "x": 0,
          "y": 14
        },
        "description": "Cores in use.",
        "targets": [
          {
            "expr": "sum by (pod) (rate(alloy_resources_process_cpu_seconds_total{job=~\"$job\", cluster=~\"$cluster\", namespace=~\"$namespace\", pod=~\"$pod\"}[$__rate_interval]))",
            "legendFormat": "{{pod}}",
            "refId": "A",
            "range": true,
            "instant": false
          }
        ],
        "id": 12
      },
      {
        "type": "timeseries",
        "transparent": false,
        "repeatDirection": "h",
        "options": {
          "legend": {
            "displayMode": "list",
            "placement": "bottom",
            "showLegend": true,
            "calcs": []
          },
          "tooltip": {
            "mode": "multi",
            "sort": "desc"
          }
        },
        "fieldConfig": {
          "defaults": {
            "custom": {
              "fillOpacity": 10,
              "showPoints": "never"
            },
            "unit": "bytes",
            "min": 0
          },
          "overrides": []
        },
        "title": "Memory",
        "datasource": {
          "type": "prometheus",
          "uid": "$datasource"
        },
        "gridPos": {
          "h": 8,
          "w": 8,
          "x": 8,
          "y": 14
        },
        "description": "Resident memory, and what Alloy aims for: 90 % of the limit of its container.",
        "targets": [
          {
            "expr": "sum by (pod) (alloy_resources_process_resident_memory_bytes{job=~\"$job\", cluster=~\"$cluster\", namespace=~\"$namespace\", pod=~\"$pod\"})",
            "legendFormat": "{{pod}}",
            "refId": "A",
            "range": true,
            "instant": false
          },
          {
            "expr": "min(go_gc_gomemlimit_bytes{job=~\"$job\", cluster=~\"$cluster\", namespace=~\"$namespace\", pod=~\"$pod\"} < 2^50)",
            "legendFormat": "aim",
            "refId": "B",
            "range": true,
            "instant": false
          }
        ],
        "id": 13
      },
      {
        "type": "timeseries",
        "transparent": false,
        "repeatDirection": "h",
        "options": {
          "legend": {
            "displayMode": "list",
            "placement": "bottom",
            "showLegend": true,
            "calcs": []
          },
          "tooltip": {
            "mode": "multi",
            "sort": "desc"
          }
        },
        "fieldConfig": {
          "defaults": {
            "custom": {
              "fillOpacity": 10,
              "showPoints": "never"
            },
            "unit": "short",
            "min": 0
          },
          "overrides": []
        },
        "title": "Goroutines",
        "datasource": {
          "type": "prometheus",
          "uid": "$datasource"
        },
        "gridPos": {
          "h": 8,
          "w": 8,
          "x": 16,
          "y": 14
        },
        "targets": [
          {
            "expr": "sum by (pod) (go_goroutines{job=~\"$job\", cluster=~\"$cluster\", namespace=~\"$namespace\", pod=~\"$pod\"})",
            "legendFormat": "{{pod}}",
            "refId": "A",
            "range": true,
            "instant": false
          }
        ],
        "id": 14
      },
      {
        "type": "timeseries",
        "transparent": false,
        "repeatDirection": "h",
        "options": {
          "legend": {
            "displayMode": "list",
            "placement": "bottom",
            "showLegend": true,
            "calcs": []
          },
          "tooltip": {
            "mode": "multi",
            "sort": "desc"
          }
        },
        "fieldConfig": {
          "defaults": {
            "custom": {
              "fillOpacity": 30,
              "showPoints": "never",
              "stacking": {
                "mode": "normal"
              }
            },
            "unit": "short",
            "min": 0
          },
          "overrides": []
        },
        "title": "Components",
        "datasource": {
          "type": "prometheus",
          "uid": "$datasource"
        },
        "gridPos": {
          "h": 8,
          "w": 8,
          "x": 0,
          "y": 22
        },
        "targets": [
          {
            "expr": "sum by (health_type) (alloy_component_controller_running_components{job=~\"$job\", cluster=~\"$cluster\", namespace=~\"$namespace\", pod=~\"$pod\"})",
            "legendFormat": "{{health_type}}",
            "refId": "A",
            "range": true,
            "instant": false
          }
        ],
        "id": 15
      },
      {
        "type": "timeseries",
        "transparent": false,
        "repeatDirection": "h",
        "options": {
          "legend": {
            "displayMode": "list",
            "placement": "bottom",
            "showLegend": true,
            "calcs": []
          },
          "tooltip": {
            "mode": "multi",
            "sort": "desc"
          }
        },
        "fieldConfig": {
          "defaults": {
            "custom": {
              "fillOpacity": 10,
              "showPoints": "never"
            },
            "unit": "s",
            "min": 0
          },
          "overrides": []
        },
        "title": "Evaluation of components, 99th percentile",
        "datasource": {
          "type": "prometheus",
          "uid": "$datasource"
        },
        "gridPos": {
          "h": 8,
          "w": 8,
          "x": 8,
          "y": 22
        },
        "description": "How long a component takes to take up changed arguments.",
        "targets": [
          {
            "expr": "histogram_quantile(0.99, sum by (pod, le) (rate(alloy_component_evaluation_seconds_bucket{job=~\"$job\", cluster=~\"$cluster\", namespace=~\"$namespace\", pod=~\"$pod\"}[$__rate_interval])))",
            "legendFormat": "{{pod}}",
            "refId": "A",
            "range": true,
            "instant": false
          }
        ],
        "id": 16
      },
      {
        "type": "timeseries",
        "transparent": false,
        "repeatDirection": "h",
        "options": {
          "legend": {
            "displayMode": "list",
            "placement": "bottom",
            "showLegend": true,
            "calcs": []
          },
          "tooltip": {
            "mode": "multi",
            "sort": "desc"
          }
        },
        "fieldConfig": {
          "defaults": {
            "custom": {
              "fillOpacity": 10,
              "showPoints": "never"
            },
            "unit": "binBps",
            "min": 0
          },
          "overrides": []
        },
        "title": "Network",
        "datasource": {
          "type": "prometheus",
          "uid": "$datasource"
        },
        "gridPos": {
          "h": 8,
          "w": 8,
          "x": 16,
          "y": 22
        },
        "targets": [
          {
            "expr": "sum(rate(alloy_resources_machine_rx_bytes_total{job=~\"$job\", cluster=~\"$cluster\", namespace=~\"$namespace\", pod=~\"$pod\"}[$__rate_interval]))",
            "legendFormat": "received",
            "refId": "A",
            "range": true,
            "instant": false
          },
          {
            "expr": "sum(rate(alloy_resources_machine_tx_bytes_total{job=~\"$job\", cluster=~\"$cluster\", namespace=~\"$namespace\", pod=~\"$pod\"}[$__rate_interval]))",
            "legendFormat": "sent",
            "refId": "B",
            "range": true,
            "instant": false
          }
        ],
        "id": 17
      },
      {
        "type": "row",
        "collapsed": false,
        "id": 18,
        "panels": [],
        "title": "Cluster",
        "gridPos": {
          "x": 0,
          "y": 30,
          "h": 1,
          "w": 24
        }
      },
      {
        "type": "timeseries",
        "transparent": false,
        "repeatDirection": "h",
        "options": {
          "legend": {
            "displayMode": "list",
            "placement": "bottom",
            "showLegend": true,
            "calcs": []
          },
          "tooltip": {
            "mode": "multi",
            "sort": "desc"
          }
        },
        "fieldConfig": {
          "defaults": {
            "custom": {
              "fillOpacity": 10,
              "showPoints": "never"
            },
            "unit": "short",
            "min": 0
          },
          "overrides": []
        },
        "title": "Members that each pod sees",
        "datasource": {
          "type": "prometheus",
          "uid": "$datasource"
        },
        "gridPos": {
          "h": 8,
          "w": 8,
          "x": 0,
          "y": 31
        },
        "description": "Equal lines: all see each other. No lines: these pods are no cluster.",
        "targets": [
          {
            "expr": "sum by (pod, cluster_name) (cluster_node_peers{job=~\"$job\", cluster=~\"$cluster\", namespace=~\"$namespace\", pod=~\"$pod\"})",
            "legendFormat": "{{pod}}",
            "refId": "A",
            "range": true,
            "instant": false
          }
        ],
        "id": 19
      },
      {
        "type": "timeseries",
        "transparent": false,
        "repeatDirection": "h",
        "options": {
          "legend": {
            "displayMode": "list",
            "placement": "bottom",
            "showLegend": true,
            "calcs": []
          },
          "tooltip": {
            "mode": "multi",
            "sort": "desc"
          }
        },
        "fieldConfig": {
          "defaults": {
            "custom": {
              "fillOpacity": 10,
              "showPoints": "never"
            },
            "unit": "short",
            "min": 0
          },
          "overrides": []
        },
        "title": "Gossip health score",
        "datasource": {
          "type": "prometheus",
          "uid": "$datasource"
        },
        "gridPos": {
          "h": 8,
          "w": 8,
          "x": 8,
          "y": 31
        },
        "description": "Zero is healthy.",
        "targets": [
          {
            "expr": "max by (pod) (cluster_node_gossip_health_score{job=~\"$job\", cluster=~\"$cluster\", namespace=~\"$namespace\", pod=~\"$pod\"})",
            "legendFormat": "{{pod}}",
            "refId": "A",
            "range": true,
            "instant": false
          }
        ],
        "id": 20
      },
      {
        "type": "timeseries",
        "transparent": false,
        "repeatDirection": "h",
        "options": {
          "legend": {
            "displayMode": "list",
            "placement": "bottom",
            "showLegend": true,
            "calcs": []
          },
          "tooltip": {
            "mode": "multi",
            "sort": "desc"
          }
        },
        "fieldConfig": {
          "defaults": {
            "custom": {
              "fillOpacity": 30,
              "showPoints": "never",
              "stacking": {
                "mode": "normal"
              }
            },
            "unit": "short",
            "min": 0
          },
          "overrides": []
        },
        "title": "Configurations in use",
        "datasource": {
          "type": "prometheus",
          "uid": "$datasource"
        },
        "gridPos": {
          "h": 8,
          "w": 8,
          "x": 16,
          "y": 31
        },
        "targets": [
          {
            "expr": "count by (namespace, sha256) (alloy_config_hash{job=~\"$job\", cluster=~\"$cluster\", namespace=~\"$namespace\", pod=~\"$pod\"})",
            "legendFormat": "{{namespace}} {{sha256}}",
            "refId": "A",
            "range": true,
            "instant": false
          }
        ],
        "id": 21
      }
    ]
  },
  "metrics": {
    "timezone": "browser",
    "editable": true,
    "graphTooltip": 1,
    "fiscalYearStartMonth": 0,
    "schemaVersion": 42,
    "templating": {
      "list": [
        {
          "type": "datasource",
          "name": "datasource",
          "skipUrlSync": false,
          "multi": false,
          "allowCustomValue": true,
          "includeAll": false,
          "auto": false,
          "auto_min": "10s",
          "auto_count": 30,
          "label": "Metrics",
          "query": "prometheus"
        },
        {
          "type": "query",
          "name": "job",
          "skipUrlSync": false,
          "multi": true,
          "allowCustomValue": true,
          "includeAll": true,
          "auto": false,
          "auto_min": "10s",
          "auto_count": 30,
          "label": "Job",
          "datasource": {
            "type": "prometheus",
            "uid": "$datasource"
          },
          "query": {
            "query": "label_values(alloy_build_info, job)",
            "refId": "job"
          },
          "refresh": 2,
          "sort": 1,
          "allValue": ".*",
          "current": {
            "selected": true,
            "text": [
              "All"
            ],
            "value": [
              "$__all"
            ]
          }
        },
        {
          "type": "query",
          "name": "cluster",
          "skipUrlSync": false,
          "multi": true,
          "allowCustomValue": true,
          "includeAll": true,
          "auto": false,
          "auto_min": "10s",
          "auto_count": 30,
          "label": "Cluster",
          "datasource": {
            "type": "prometheus",
            "uid": "$datasource"
          },
          "query": {
            "query": "label_values(alloy_build_info{job=~\"$job\"}, cluster)",
            "refId": "cluster"
          },
          "refresh": 2,
          "sort": 1,
          "allValue": ".*",
          "current": {
            "selected": true,
            "text": [
              "All"
            ],
            "value": [
              "$__all"
            ]
          }
        },
        {
          "type": "query",
          "name": "namespace",
          "skipUrlSync": false,
          "multi": true,
          "allowCustomValue": true,
          "includeAll": true,
          "auto": false,
          "auto_min": "10s",
          "auto_count": 30,
          "label": "Namespace",
          "datasource": {
            "type": "prometheus",
            "uid": "$datasource"
          },
          "query": {
            "query": "label_values(alloy_build_info{job=~\"$job\", cluster=~\"$cluster\"}, namespace)",
            "refId": "namespace"
          },
          "refresh": 2,
          "sort": 1,
          "allValue": ".*",
          "current": {
            "selected": true,
            "text": [
              "All"
            ],
            "value": [
              "$__all"
            ]
          }
        },
        {
          "type": "query",
          "name": "pod",
          "skipUrlSync": false,
          "multi": true,
          "allowCustomValue": true,
          "includeAll": true,
          "auto": false,
          "auto_min": "10s",
          "auto_count": 30,
          "label": "Pod",
          "datasource": {
            "type": "prometheus",
            "uid": "$datasource"
          },
          "query": {
            "query": "label_values(alloy_build_info{job=~\"$job\", cluster=~\"$cluster\", namespace=~\"$namespace\"}, pod)",
            "refId": "pod"
          },
          "refresh": 2,
          "sort": 1,
          "allValue": ".*",
          "current": {
            "selected": true,
            "text": [
              "All"
            ],
            "value": [
              "$__all"
            ]
          }
        }
      ]
    },
    "annotations": {},
    "title": "Alloy / Metrics",
    "uid": "alloy-metrics",
    "description": "The way of samples through Alloy: scraping, the write-ahead log, remote write.",
    "tags": [
      "alloy"
    ],
    "refresh": "1m",
    "time": {
      "from": "now-1h",
      "to": "now"
    },
    "panels": [
      {
        "type": "row",
        "collapsed": false,
        "id": 1,
        "panels": [],
        "title": "Scraping",
        "gridPos": {
          "x": 0,
          "y": 0,
          "h": 1,
          "w": 24
        }
      },
      {
        "type": "timeseries",
        "transparent": false,
        "repeatDirection": "h",
        "options": {
          "legend": {
            "displayMode": "list",
            "placement": "bottom",
            "showLegend": true,
            "calcs": []
          },
          "tooltip": {
            "mode": "multi",
            "sort": "desc"
          }
        },
        "fieldConfig": {
          "defaults": {
            "custom": {
              "fillOpacity": 30,
              "showPoints": "never",
              "stacking": {
                "mode": "normal"
              }
            },
            "unit": "short",
            "min": 0
          },
          "overrides": []
        },
        "title": "Targets",
        "datasource": {
          "type": "prometheus",
          "uid": "$datasource"
        },
        "gridPos": {
          "h": 8,
          "w": 8,
          "x": 0,
          "y": 1
        },
        "targets": [
          {
            "expr": "sum by (component_id) (prometheus_scrape_targets_gauge{job=~\"$job\", cluster=~\"$cluster\", namespace=~\"$namespace\", pod=~\"$pod\"})",
            "legendFormat": "{{component_id}}",
            "refId": "A",
            "range": true,
            "instant": false
          }
        ],
        "id": 2
      },
      {
        "type": "timeseries",
        "transparent": false,
        "repeatDirection": "h",
        "options": {
          "legend": {
            "displayMode": "list",
            "placement": "bottom",
            "showLegend": true,
            "calcs": []
          },
          "tooltip": {
            "mode": "multi",
            "sort": "desc"
          }
        },
        "fieldConfig": {
          "defaults": {
            "custom": {
              "fillOpacity": 30,
              "showPoints": "never",
              "stacking": {
                "mode": "normal"
              }
            },
            "unit": "cps",
            "min": 0
          },
          "overrides": []
        },
        "title": "Samples forwarded",
        "datasource": {
          "type": "prometheus",
          "uid": "$datasource"
        },
        "gridPos": {
          "h": 8,
          "w": 8,
          "x": 8,
          "y": 1
        },
        "targets": [
          {
            "expr": "sum by (component_id) (rate(prometheus_forwarded_samples_total{job=~\"$job\", cluster=~\"$cluster\", namespace=~\"$namespace\", pod=~\"$pod\"}[$__rate_interval]))",
            "legendFormat": "{{component_id}}",
            "refId": "A",
            "range": true,
            "instant": false
          }
        ],
        "id": 3
      },
      {
        "type": "timeseries",
        "transparent": false,
        "repeatDirection": "h",
        "options": {
          "legend": {
            "displayMode": "list",
            "placement": "bottom",
            "showLegend": true,
            "calcs": []
          },
          "tooltip": {
            "mode": "multi",
            "sort": "desc"
          }
        },
        "fieldConfig": {
          "defaults": {
            "custom": {
              "fillOpacity": 10,
              "showPoints": "never"
            },
            "unit": "cps",
            "min": 0
          },
          "overrides": []
        },
        "title": "Refused samples and scrapes",
        "datasource": {
          "type": "prometheus",
          "uid": "$datasource"
        },
        "gridPos": {
          "h": 8,
          "w": 8,
          "x": 16,
          "y": 1
        },
        "targets": [
          {
            "expr": "sum(rate(prometheus_target_scrapes_exceeded_sample_limit_total{job=~\"$job\", cluster=~\"$cluster\", namespace=~\"$namespace\", pod=~\"$pod\"}[$__rate_interval]))",
            "legendFormat": "scrapes above the sample limit",
            "refId": "A",
            "range": true,
            "instant": false
          },
          {
            "expr": "sum(rate(prometheus_target_scrapes_sample_out_of_order_total{job=~\"$job\", cluster=~\"$cluster\", namespace=~\"$namespace\", pod=~\"$pod\"}[$__rate_interval]))",
            "legendFormat": "samples out of order",
            "refId": "B",
            "range": true,
            "instant": false
          },
          {
            "expr": "sum(rate(prometheus_target_scrapes_sample_duplicate_timestamp_total{job=~\"$job\", cluster=~\"$cluster\", namespace=~\"$namespace\", pod=~\"$pod\"}[$__rate_interval]))",
            "legendFormat": "samples of one time",
            "refId": "C",
            "range": true,
            "instant": false
          },
          {
            "expr": "sum(rate(prometheus_target_scrapes_sample_out_of_bounds_total{job=~\"$job\", cluster=~\"$cluster\", namespace=~\"$namespace\", pod=~\"$pod\"}[$__rate_interval]))",
            "legendFormat": "samples out of bounds",
            "refId": "D",
            "range": true,
            "instant": false
          }
        ],
        "id": 4
      },
      {
        "type": "row",
        "collapsed": false,
        "id": 5,
        "panels": [],
        "title": "Remote write",
        "gridPos": {
          "x": 0,
          "y": 9,
          "h": 1,
          "w": 24
        }
      },
      {
        "type": "timeseries",
        "transparent": false,
        "repeatDirection": "h",
        "options": {
          "legend": {
            "displayMode": "list",
            "placement": "bottom",
            "showLegend": true,
            "calcs": []
          },
          "tooltip": {
            "mode": "multi",
            "sort": "desc"
          }
        },
        "fieldConfig": {
          "defaults": {
            "custom": {
              "fillOpacity": 10,
              "showPoints": "never"
            },
            "unit": "s",
            "min": 0
          },
          "overrides": []
        },
        "title": "Behind",
        "datasource": {
          "type": "prometheus",
          "uid": "$datasource"
        },
        "gridPos": {
          "h": 8,
          "w": 8,
          "x": 0,
          "y": 10
        },
        "description": "Between the newest sample and the newest that the destination has taken. Nothing is shown until it has taken one.",
        "targets": [
          {
            "expr": "max by (pod, url) (prometheus_remote_storage_queue_highest_timestamp_seconds{job=~\"$job\", cluster=~\"$cluster\", namespace=~\"$namespace\", pod=~\"$pod\"} - prometheus_remote_storage_queue_highest_sent_timestamp_seconds{job=~\"$job\", cluster=~\"$cluster\", namespace=~\"$namespace\", pod=~\"$pod\"} < 1e6)",
            "legendFormat": "{{pod}} {{url}}",
            "refId": "A",
            "range": true,
            "instant": false
          }
        ],
        "id": 6
      },
      {
        "type": "timeseries",
        "transparent": false,
        "repeatDirection": "h",
        "options": {
          "legend": {
            "displayMode": "list",
            "placement": "bottom",
            "showLegend": true,
            "calcs": []
          },
          "tooltip": {
            "mode": "multi",
            "sort": "desc"
          }
        },
        "fieldConfig": {
          "defaults": {
            "custom": {
              "fillOpacity": 10,
              "showPoints": "never"
            },
            "unit": "cps",
            "min": 0
          },
          "overrides": []
        },
        "title": "Samples sent",
        "datasource": {
          "type": "prometheus",
          "uid": "$datasource"
        },
        "gridPos": {
          "h": 8,
          "w": 8,
          "x": 8,
          "y": 10
        },
        "targets": [
          {
            "expr": "sum by (url) (rate(prometheus_remote_storage_samples_total{job=~\"$job\", cluster=~\"$cluster\", namespace=~\"$namespace\", pod=~\"$pod\"}[$__rate_interval]))",
            "legendFormat": "{{url}}",
            "refId": "A",
            "range": true,
            "instant": false
          }
        ],
        "id": 7
      },
      {
        "type": "timeseries",
        "transparent": false,
        "repeatDirection": "h",
        "options": {
          "legend": {
            "displayMode": "list",
            "placement": "bottom",
            "showLegend": true,
            "calcs": []
          },
          "tooltip": {
            "mode": "multi",
            "sort": "desc"
          }
        },
        "fieldConfig": {
          "defaults": {
            "custom": {
              "fillOpacity": 10,
              "showPoints": "never"
            },
            "unit": "cps",
            "min": 0
          },
          "overrides": []
        },
        "title": "Samples in trouble",
        "datasource": {
          "type": "prometheus",
          "uid": "$datasource"
        },
        "gridPos": {
          "h": 8,
          "w": 8,
          "x": 16,
          "y": 10
        },
        "targets": [
          {
            "expr": "sum by (url) (rate(prometheus_remote_storage_samples_failed_total{job=~\"$job\", cluster=~\"$cluster\", namespace=~\"$namespace\", pod=~\"$pod\"}[$__rate_interval]))",
            "legendFormat": "lost {{url}}",
            "refId": "A",
            "range": true,
            "instant": false
          },
          {
            "expr": "sum by (url) (rate(prometheus_remote_storage_samples_retried_total{job=~\"$job\", cluster=~\"$cluster\", namespace=~\"$namespace\", pod=~\"$pod\"}[$__rate_interval]))",
            "legendFormat": "sent again {{url}}",
            "refId": "B",
            "range": true,
            "instant": false
          },
          {
            "expr": "sum by (url, reason) (rate(prometheus_remote_storage_samples_dropped_total{job=~\"$job\", cluster=~\"$cluster\", namespace=~\"$namespace\", pod=~\"$pod\"}[$__rate_interval]))",
            "legendFormat": "dropped ({{reason}}) {{url}}",
            "refId": "C",
            "range": true,
            "instant": false
          }
        ],
        "id": 8
      },
      {
        "type": "timeseries",
        "transparent": false,
        "repeatDirection": "h",
        "options": {
          "legend": {
            "displayMode": "list",
            "placement": "bottom",
            "showLegend": true,
            "calcs": []
          },
          "tooltip": {
            "mode": "multi",
            "sort": "desc"
          }
        },
        "fieldConfig": {
          "defaults": {
            "custom": {
              "fillOpacity": 10,
              "showPoints": "never"
            },
            "unit": "short",
            "min": 0
          },
          "overrides": []
        },
        "title": "Samples that wait",
        "datasource": {
          "type": "prometheus",
          "uid": "$datasource"
        },
        "gridPos": {
          "h": 8,
          "w": 8,
          "x": 0,
          "y": 18
        },
        "targets": [
          {
            "expr": "sum by (pod) (prometheus_remote_storage_samples_pending{job=~\"$job\", cluster=~\"$cluster\", namespace=~\"$namespace\", pod=~\"$pod\"})",
            "legendFormat": "{{pod}}",
            "refId": "A",
            "range": true,
            "instant": false
          }
        ],
        "id": 9
      },
      {
        "type": "timeseries",
        "transparent": false,
        "repeatDirection": "h",
        "options": {
          "legend": {
            "displayMode": "list",
            "placement": "bottom",
            "showLegend": true,
            "calcs": []
          },
          "tooltip": {
            "mode": "multi",
            "sort": "desc"
          }
        },
        "fieldConfig": {
          "defaults": {
            "custom": {
              "fillOpacity": 10,
              "showPoints": "never"
            },
            "unit": "short",
            "min": 0
          },
          "overrides": []
        },
        "title": "Shards",
        "datasource": {
          "type": "prometheus",
          "uid": "$datasource"
        },
        "gridPos": {
          "h": 8,
          "w": 8,
          "x": 8,
          "y": 18
        },
        "targets": [
          {
            "expr": "sum by (url) (prometheus_remote_storage_shards{job=~\"$job\", cluster=~\"$cluster\", namespace=~\"$namespace\", pod=~\"$pod\"})",
            "legendFormat": "{{url}}",
            "refId": "A",
            "range": true,
            "instant": false
          },
          {
            "expr": "sum by (url) (prometheus_remote_storage_shards_desired{job=~\"$job\", cluster=~\"$cluster\", namespace=~\"$namespace\", pod=~\"$pod\"})",
            "legendFormat": "desired {{url}}",
            "refId": "B",
            "range": true,
            "instant": false
          },
          {
            "expr": "sum by (url) (prometheus_remote_storage_shards_max{job=~\"$job\", cluster=~\"$cluster\", namespace=~\"$namespace\", pod=~\"$pod\"})",
            "legendFormat": "at most {{url}}",
            "refId": "C",
            "range": true,
            "instant": false
          }
        ],
        "id": 10
      },
      {
        "type": "timeseries",
        "transparent": false,
        "repeatDirection": "h",
        "options": {
          "legend": {
            "displayMode": "list",
            "placement": "bottom",
            "showLegend": true,
            "calcs": []
          },
          "tooltip": {
            "mode": "multi",
            "sort": "desc"
          }
        },
        "fieldConfig": {
          "defaults": {
            "custom": {
              "fillOpacity": 10,
              "showPoints": "never"
            },
            "unit": "s",
            "min": 0
          },
          "overrides": []
        },
        "title": "Time of a request, 99th percentile",
        "datasource": {
          "type": "prometheus",
          "uid": "$datasource"
        },
        "gridPos": {
          "h": 8,
          "w": 8,
          "x": 16,
          "y": 18
        },
        "targets": [
          {
            "expr": "histogram_quantile(0.99, sum by (url, le) (rate(prometheus_remote_storage_sent_batch_duration_seconds_bucket{job=~\"$job\", cluster=~\"$cluster\", namespace=~\"$namespace\", pod=~\"$pod\"}[$__rate_interval])))",
            "legendFormat": "{{url}}",
            "refId": "A",
            "range": true,
            "instant": false
          }
        ],
        "id": 11
      },
      {
        "type": "row",
        "collapsed": false,
        "id": 12,
        "panels": [],
        "title": "Write-ahead log",
        "gridPos": {
          "x": 0,
          "y": 26,
          "h": 1,
          "w": 24
        }
      },
      {
        "type": "timeseries",
        "transparent": false,
        "repeatDirection": "h",
        "options": {
          "legend": {
            "displayMode": "list",
            "placement": "bottom",
            "showLegend": true,
            "calcs": []
          },
          "tooltip": {
            "mode": "multi",
            "sort": "desc"
          }
        },
        "fieldConfig": {
          "defaults": {
            "custom": {
              "fillOpacity": 30,
              "showPoints": "never",
              "stacking": {
                "mode": "normal"
              }
            },
            "unit": "short",
            "min": 0
          },
          "overrides": []
        },
        "title": "Active series",
        "datasource": {
          "type": "prometheus",
          "uid": "$datasource"
        },
        "gridPos": {
          "h": 8,
          "w": 8,
          "x": 0,
          "y": 27
        },
        "description": "What memory grows with.",
        "targets": [
          {
            "expr": "sum by (pod) (prometheus_remote_write_wal_storage_active_series{job=~\"$job\", cluster=~\"$cluster\", namespace=~\"$namespace\", pod=~\"$pod\"})",
            "legendFormat": "{{pod}}",
            "refId": "A",
            "range": true,
            "instant": false
          }
        ],
        "id": 13
      },
      {
        "type": "timeseries",
        "transparent": false,
        "repeatDirection": "h",
        "options": {
          "legend": {
            "displayMode": "list",
            "placement": "bottom",
            "showLegend": true,
            "calcs": []
          },
          "tooltip": {
            "mode": "multi",
            "sort": "desc"
          }
        },
        "fieldConfig": {
          "defaults": {
            "custom": {
              "fillOpacity": 10,
              "showPoints": "never"
            },
            "unit": "bytes",
            "min": 0
          },
          "overrides": []
        },
        "title": "Size",
        "datasource": {
          "type": "prometheus",
          "uid": "$datasource"
        },
        "gridPos": {
          "h": 8,
          "w": 8,
          "x": 8,
          "y": 27
        },
        "targets": [
          {
            "expr": "sum by (pod) (prometheus_tsdb_wal_storage_size_bytes{job=~\"$job\", cluster=~\"$cluster\", namespace=~\"$namespace\", pod=~\"$pod\"})",
            "legendFormat": "{{pod}}",
            "refId": "A",
            "range": true,
            "instant": false
          }
        ],
        "id": 14
      },
      {
        "type": "timeseries",
        "transparent": false,
        "repeatDirection": "h",
        "options": {
          "legend": {
            "displayMode": "list",
            "placement": "bottom",
            "showLegend": true,
            "calcs": []
          },
          "tooltip": {
            "mode": "multi",
            "sort": "desc"
          }
        },
        "fieldConfig": {
          "defaults": {
            "custom": {
              "fillOpacity": 10,
              "showPoints": "never"
            },
            "unit": "cps",
            "min": 0
          },
          "overrides": []
        },
        "title": "Failures",
        "datasource": {
          "type": "prometheus",
          "uid": "$datasource"
        },
        "gridPos": {
          "h": 8,
          "w": 8,
          "x": 16,
          "y": 27
        },
        "targets": [
          {
            "expr": "sum(rate(prometheus_remote_write_wal_corruptions_total{job=~\"$job\", cluster=~\"$cluster\", namespace=~\"$namespace\", pod=~\"$pod\"}[$__rate_interval]))",
            "legendFormat": "corruptions",
            "refId": "A",
            "range": true,
            "instant": false
          },
          {
            "expr": "sum(rate(prometheus_tsdb_wal_writes_failed_total{job=~\"$job\", cluster=~\"$cluster\", namespace=~\"$namespace\", pod=~\"$pod\"}[$__rate_interval]))",
            "legendFormat": "writes",
            "refId": "B",
            "range": true,
            "instant": false
          },
          {
            "expr": "sum(rate(prometheus_tsdb_wal_truncations_failed_total{job=~\"$job\", cluster=~\"$cluster\", namespace=~\"$namespace\", pod=~\"$pod\"}[$__rate_interval]))",
            "legendFormat": "truncations",
            "refId": "C",
            "range": true,
            "instant": false
          },
          {
            "expr": "sum(rate(prometheus_remote_write_wal_checkpoint_creations_failed_total{job=~\"$job\", cluster=~\"$cluster\", namespace=~\"$namespace\", pod=~\"$pod\"}[$__rate_interval]))",
            "legendFormat": "checkpoints",
            "refId": "D",
            "range": true,
            "instant": false
          }
        ],
        "id": 15
      }
    ]
  },
  "logs": {
    "timezone": "browser",
    "editable": true,
    "graphTooltip": 1,
    "fiscalYearStartMonth": 0,
    "schemaVersion": 42,
    "templating": {
      "list": [
        {
          "type": "datasource",
          "name": "datasource",
          "skipUrlSync": false,
          "multi": false,
          "allowCustomValue": true,
          "includeAll": false,
          "auto": false,
          "auto_min": "10s",
          "auto_count": 30,
          "label": "Metrics",
          "query": "prometheus"
        },
        {
          "type": "query",
          "name": "job",
          "skipUrlSync": false,
          "multi": true,
          "allowCustomValue": true,
          "includeAll": true,
          "auto": false,
          "auto_min": "10s",
          "auto_count": 30,
          "label": "Job",
          "datasource": {
            "type": "prometheus",
            "uid": "$datasource"
          },
          "query": {
            "query": "label_values(alloy_build_info, job)",
            "refId": "job"
          },
          "refresh": 2,
          "sort": 1,
          "allValue": ".*",
          "current": {
            "selected": true,
            "text": [
              "All"
            ],
            "value": [
              "$__all"
            ]
          }
        },
        {
          "type": "query",
          "name": "cluster",
          "skipUrlSync": false,
          "multi": true,
          "allowCustomValue": true,
          "includeAll": true,
          "auto": false,
          "auto_min": "10s",
          "auto_count": 30,
          "label": "Cluster",
          "datasource": {
            "type": "prometheus",
            "uid": "$datasource"
          },
          "query": {
            "query": "label_values(alloy_build_info{job=~\"$job\"}, cluster)",
            "refId": "cluster"
          },
          "refresh": 2,
          "sort": 1,
          "allValue": ".*",
          "current": {
            "selected": true,
            "text": [
              "All"
            ],
            "value": [
              "$__all"
            ]
          }
        },
        {
          "type": "query",
          "name": "namespace",
          "skipUrlSync": false,
          "multi": true,
          "allowCustomValue": true,
          "includeAll": true,
          "auto": false,
          "auto_min": "10s",
          "auto_count": 30,
          "label": "Namespace",
          "datasource": {
            "type": "prometheus",
            "uid": "$datasource"
          },
          "query": {
            "query": "label_values(alloy_build_info{job=~\"$job\", cluster=~\"$cluster\"}, namespace)",
            "refId": "namespace"
          },
          "refresh": 2,
          "sort": 1,
          "allValue": ".*",
          "current": {
            "selected": true,
            "text": [
              "All"
            ],
            "value": [
              "$__all"
            ]
          }
        },
        {
          "type": "query",
          "name": "pod",
          "skipUrlSync": false,
          "multi": true,
          "allowCustomValue": true,
          "includeAll": true,
          "auto": false,
          "auto_min": "10s",
          "auto_count": 30,
          "label": "Pod",
          "datasource": {
            "type": "prometheus",
            "uid": "$datasource"
          },
          "query": {
            "query": "label_values(alloy_build_info{job=~\"$job\", cluster=~\"$cluster\", namespace=~\"$namespace\"}, pod)",
            "refId": "pod"
          },
          "refresh": 2,
          "sort": 1,
          "allValue": ".*",
          "current": {
            "selected": true,
            "text": [
              "All"
            ],
            "value": [
              "$__all"
            ]
          }
        },
        {
          "type": "datasource",
          "name": "loki",
          "skipUrlSync": false,
          "multi": false,
          "allowCustomValue": true,
          "includeAll": false,
          "auto": false,
          "auto_min": "10s",
          "auto_count": 30,
          "label": "Logs",
          "query": "loki"
        }
      ]
    },
    "annotations": {},
    "title": "Alloy / Logs",
    "uid": "alloy-logs",
    "description": "The way of log entries through Alloy to Loki, and Alloy’s own log.",
    "tags": [
      "alloy"
    ],
    "refresh": "1m",
    "time": {
      "from": "now-1h",
      "to": "now"
    },
    "panels": [
      {
        "type": "timeseries",
        "transparent": false,
        "repeatDirection": "h",
        "options": {
          "legend": {
            "displayMode": "list",
            "placement": "bottom",
            "showLegend": true,
            "calcs": []
          },
          "tooltip": {
            "mode": "multi",
            "sort": "desc"
          }
        },
        "fieldConfig": {
          "defaults": {
            "custom": {
              "fillOpacity": 30,
              "showPoints": "never",
              "stacking": {
                "mode": "normal"
              }
            },
            "unit": "cps",
            "min": 0
          },
          "overrides": []
        },
        "title": "Entries sent",
        "datasource": {
          "type": "prometheus",
          "uid": "$datasource"
        },
        "gridPos": {
          "h": 8,
          "w": 8,
          "x": 0,
          "y": 0
        },
        "targets": [
          {
            "expr": "sum by (host) (rate(loki_write_sent_entries_total{job=~\"$job\", cluster=~\"$cluster\", namespace=~\"$namespace\", pod=~\"$pod\"}[$__rate_interval]))",
            "legendFormat": "{{host}}",
            "refId": "A",
            "range": true,
            "instant": false
          }
        ],
        "id": 1
      },
      {
        "type": "timeseries",
        "transparent": false,
        "repeatDirection": "h",
        "options": {
          "legend": {
            "displayMode": "list",
            "placement": "bottom",
            "showLegend": true,
            "calcs": []
          },
          "tooltip": {
            "mode": "multi",
            "sort": "desc"
          }
        },
        "fieldConfig": {
          "defaults": {
            "custom": {
              "fillOpacity": 30,
              "showPoints": "never",
              "stacking": {
                "mode": "normal"
              }
            },
            "unit": "binBps",
            "min": 0
          },
          "overrides": []
        },
        "title": "Bytes sent",
        "datasource": {
          "type": "prometheus",
          "uid": "$datasource"
        },
        "gridPos": {
          "h": 8,
          "w": 8,
          "x": 8,
          "y": 0
        },
        "targets": [
          {
            "expr": "sum by (host) (rate(loki_write_sent_bytes_total{job=~\"$job\", cluster=~\"$cluster\", namespace=~\"$namespace\", pod=~\"$pod\"}[$__rate_interval]))",
            "legendFormat": "{{host}}",
            "refId": "A",
            "range": true,
            "instant": false
          }
        ],
        "id": 2
      },
      {
        "type": "timeseries",
        "transparent": false,
        "repeatDirection": "h",
        "options": {
          "legend": {
            "displayMode": "list",
            "placement": "bottom",
            "showLegend": true,
            "calcs": []
          },
          "tooltip": {
            "mode": "multi",
            "sort": "desc"
          }
        },
        "fieldConfig": {
          "defaults": {
            "custom": {
              "fillOpacity": 10,
              "showPoints": "never"
            },
            "unit": "cps",
            "min": 0
          },
          "overrides": []
        },
        "title": "Entries lost",
        "datasource": {
          "type": "prometheus",
          "uid": "$datasource"
        },
        "gridPos": {
          "h": 8,
          "w": 8,
          "x": 16,
          "y": 0
        },
        "targets": [
          {
            "expr": "sum by (host, reason) (rate(loki_write_dropped_entries_total{job=~\"$job\", cluster=~\"$cluster\", namespace=~\"$namespace\", pod=~\"$pod\"}[$__rate_interval]))",
            "legendFormat": "{{reason}} {{host}}",
            "refId": "A",
            "range": true,
            "instant": false
          }
        ],
        "id": 3
      },
      {
        "type": "timeseries",
        "transparent": false,
        "repeatDirection": "h",
        "options": {
          "legend": {
            "displayMode": "list",
            "placement": "bottom",
            "showLegend": true,
            "calcs": []
          },
          "tooltip": {
            "mode": "multi",
            "sort": "desc"
          }
        },
        "fieldConfig": {
          "defaults": {
            "custom": {
              "fillOpacity": 10,
              "showPoints": "never"
            },
            "unit": "reqps",
            "min": 0
          },
          "overrides": []
        },
        "title": "Requests",
        "datasource": {
          "type": "prometheus",
          "uid": "$datasource"
        },
        "gridPos": {
          "h": 8,
          "w": 8,
          "x": 0,
          "y": 8
        },
        "targets": [
          {
            "expr": "sum by (host, status_code) (rate(loki_write_request_duration_seconds_count{job=~\"$job\", cluster=~\"$cluster\", namespace=~\"$namespace\", pod=~\"$pod\"}[$__rate_interval]))",
            "legendFormat": "{{status_code}} {{host}}",
            "refId": "A",
            "range": true,
            "instant": false
          }
        ],
        "id": 4
      },
      {
        "type": "timeseries",
        "transparent": false,
        "repeatDirection": "h",
        "options": {
          "legend": {
            "displayMode": "list",
            "placement": "bottom",
            "showLegend": true,
            "calcs": []
          },
          "tooltip": {
            "mode": "multi",
            "sort": "desc"
          }
        },
        "fieldConfig": {
          "defaults": {
            "custom": {
              "fillOpacity": 10,
              "showPoints": "never"
            },
            "unit": "s",
            "min": 0
          },
          "overrides": []
        },
        "title": "Time of a request, 99th percentile",
        "datasource": {
          "type": "prometheus",
          "uid": "$datasource"
        },
        "gridPos": {
          "h": 8,
          "w": 8,
          "x": 8,
          "y": 8
        },
        "targets": [
          {
            "expr": "histogram_quantile(0.99, sum by (host, le) (rate(loki_write_request_duration_seconds_bucket{job=~\"$job\", cluster=~\"$cluster\", namespace=~\"$namespace\", pod=~\"$pod\"}[$__rate_interval])))",
            "legendFormat": "{{host}}",
            "refId": "A",
            "range": true,
            "instant": false
          }
        ],
        "id": 5
      },
      {
        "type": "timeseries",
        "transparent": false,
        "repeatDirection": "h",
        "options": {
          "legend": {
            "displayMode": "list",
            "placement": "bottom",
            "showLegend": true,
            "calcs": []
          },
          "tooltip": {
            "mode": "multi",
            "sort": "desc"
          }
        },
        "fieldConfig": {
          "defaults": {
            "custom": {
              "fillOpacity": 10,
              "showPoints": "never"
            },
            "unit": "reqps",
            "min": 0
          },
          "overrides": []
        },
        "title": "Requests that were repeated",
        "datasource": {
          "type": "prometheus",
          "uid": "$datasource"
        },
        "gridPos": {
          "h": 8,
          "w": 8,
          "x": 16,
          "y": 8
        },
        "targets": [
          {
            "expr": "sum by (host) (rate(loki_write_batch_retries_total{job=~\"$job\", cluster=~\"$cluster\", namespace=~\"$namespace\", pod=~\"$pod\"}[$__rate_interval]))",
            "legendFormat": "{{host}}",
            "refId": "A",
            "range": true,
            "instant": false
          }
        ],
        "id": 6
      },
      {
        "type": "logs",
        "transparent": false,
        "repeatDirection": "h",
        "options": {
          "showLabels": false,
          "showCommonLabels": false,
          "showTime": true,
          "showLogContextToggle": false,
          "wrapLogMessage": true,
          "prettifyLogMessage": false,
          "enableLogDetails": true,
          "sortOrder": "Descending",
          "dedupStrategy": "none"
        },
        "title": "Warnings and errors of Alloy",
        "datasource": {
          "type": "loki",
          "uid": "$loki"
        },
        "gridPos": {
          "h": 10,
          "w": 24,
          "x": 0,
          "y": 16
        },
        "targets": [
          {
            "expr": "{namespace=~\"$namespace\", container=\"alloy\", level=~\"warn|error|fatal\"}",
            "refId": "A",
            "queryType": "range"
          }
        ],
        "id": 7
      }
    ]
  },
  "otlp": {
    "timezone": "browser",
    "editable": true,
    "graphTooltip": 1,
    "fiscalYearStartMonth": 0,
    "schemaVersion": 42,
    "templating": {
      "list": [
        {
          "type": "datasource",
          "name": "datasource",
          "skipUrlSync": false,
          "multi": false,
          "allowCustomValue": true,
          "includeAll": false,
          "auto": false,
          "auto_min": "10s",
          "auto_count": 30,
          "label": "Metrics",
          "query": "prometheus"
        },
        {
          "type": "query",
          "name": "job",
          "skipUrlSync": false,
          "multi": true,
          "allowCustomValue": true,
          "includeAll": true,
          "auto": false,
          "auto_min": "10s",
          "auto_count": 30,
          "label": "Job",
          "datasource": {
            "type": "prometheus",
            "uid": "$datasource"
          },
          "query": {
            "query": "label_values(alloy_build_info, job)",
            "refId": "job"
          },
          "refresh": 2,
          "sort": 1,
          "allValue": ".*",
          "current": {
            "selected": true,
            "text": [
              "All"
            ],
            "value": [
              "$__all"
            ]
          }
        },
        {
          "type": "query",
          "name": "cluster",
          "skipUrlSync": false,
          "multi": true,
          "allowCustomValue": true,
          "includeAll": true,
          "auto": false,
          "auto_min": "10s",
          "auto_count": 30,
          "label": "Cluster",
          "datasource": {
            "type": "prometheus",
            "uid": "$datasource"
          },
          "query": {
            "query": "label_values(alloy_build_info{job=~\"$job\"}, cluster)",
            "refId": "cluster"
          },
          "refresh": 2,
          "sort": 1,
          "allValue": ".*",
          "current": {
            "selected": true,
            "text": [
              "All"
            ],
            "value": [
              "$__all"
            ]
          }
        },
        {
          "type": "query",
          "name": "namespace",
          "skipUrlSync": false,
          "multi": true,
          "allowCustomValue": true,
          "includeAll": true,
          "auto": false,
          "auto_min": "10s",
          "auto_count": 30,
          "label": "Namespace",
          "datasource": {
            "type": "prometheus",
            "uid": "$datasource"
          },
          "query": {
            "query": "label_values(alloy_build_info{job=~\"$job\", cluster=~\"$cluster\"}, namespace)",
            "refId": "namespace"
          },
          "refresh": 2,
          "sort": 1,
          "allValue": ".*",
          "current": {
            "selected": true,
            "text": [
              "All"
            ],
            "value": [
              "$__all"
            ]
          }
        },
        {
          "type": "query",
          "name": "pod",
          "skipUrlSync": false,
          "multi": true,
          "allowCustomValue": true,
          "includeAll": true,
          "auto": false,
          "auto_min": "10s",
          "auto_count": 30,
          "label": "Pod",
          "datasource": {
            "type": "prometheus",
            "uid": "$datasource"
          },
          "query": {
            "query": "label_values(alloy_build_info{job=~\"$job\", cluster=~\"$cluster\", namespace=~\"$namespace\"}, pod)",
            "refId": "pod"
          },
          "refresh": 2,
          "sort": 1,
          "allValue": ".*",
          "current": {
            "selected": true,
            "text": [
              "All"
            ],
            "value": [
              "$__all"
            ]
          }
        }
      ]
    },
    "annotations": {},
    "title": "Alloy / OpenTelemetry",
    "uid": "alloy-otlp",
    "description": "The way of OTLP data through Alloy: receivers, processors, exporters.",
    "tags": [
      "alloy"
    ],
    "refresh": "1m",
    "time": {
      "from": "now-1h",
      "to": "now"
    },
    "panels": [
      {
        "type": "row",
        "collapsed": false,
        "id": 1,
        "panels": [],
        "title": "Receivers",
        "gridPos": {
          "x": 0,
          "y": 0,
          "h": 1,
          "w": 24
        }
      },
      {
        "type": "timeseries",
        "transparent": false,
        "repeatDirection": "h",
        "options": {
          "legend": {
            "displayMode": "list",
            "placement": "bottom",
            "showLegend": true,
            "calcs": []
          },
          "tooltip": {
            "mode": "multi",
            "sort": "desc"
          }
        },
        "fieldConfig": {
          "defaults": {
            "custom": {
              "fillOpacity": 10,
              "showPoints": "never"
            },
            "unit": "cps",
            "min": 0
          },
          "overrides": []
        },
        "title": "Accepted",
        "datasource": {
          "type": "prometheus",
          "uid": "$datasource"
        },
        "gridPos": {
          "h": 8,
          "w": 8,
          "x": 0,
          "y": 1
        },
        "targets": [
          {
            "expr": "sum(rate(otelcol_receiver_accepted_spans_total{job=~\"$job\", cluster=~\"$cluster\", namespace=~\"$namespace\", pod=~\"$pod\"}[$__rate_interval]))",
            "legendFormat": "spans",
            "refId": "A",
            "range": true,
            "instant": false
          },
          {
            "expr": "sum(rate(otelcol_receiver_accepted_metric_points_total{job=~\"$job\", cluster=~\"$cluster\", namespace=~\"$namespace\", pod=~\"$pod\"}[$__rate_interval]))",
            "legendFormat": "metric points",
            "refId": "B",
            "range": true,
            "instant": false
          },
          {
            "expr": "sum(rate(otelcol_receiver_accepted_log_records_total{job=~\"$job\", cluster=~\"$cluster\", namespace=~\"$namespace\", pod=~\"$pod\"}[$__rate_interval]))",
            "legendFormat": "log records",
            "refId": "C",
            "range": true,
            "instant": false
          }
        ],
        "id": 2
      },
      {
        "type": "timeseries",
        "transparent": false,
        "repeatDirection": "h",
        "options": {
          "legend": {
            "displayMode": "list",
            "placement": "bottom",
            "showLegend": true,
            "calcs": []
          },
          "tooltip": {
            "mode": "multi",
            "sort": "desc"
          }
        },
        "fieldConfig": {
          "defaults": {
            "custom": {
              "fillOpacity": 10,
              "showPoints": "never"
            },
            "unit": "cps",
            "min": 0
          },
          "overrides": []
        },
        "title": "Refused",
        "datasource": {
          "type": "prometheus",
          "uid": "$datasource"
        },
        "gridPos": {
          "h": 8,
          "w": 8,
          "x": 8,
          "y": 1
        },
        "description": "Senders are told to try again: memory is short, or a queue is full.",
        "targets": [
          {
            "expr": "sum(rate(otelcol_receiver_refused_spans_total{job=~\"$job\", cluster=~\"$cluster\", namespace=~\"$namespace\", pod=~\"$pod\"}[$__rate_interval]))",
            "legendFormat": "spans",
            "refId": "A",
            "range": true,
            "instant": false
          },
          {
            "expr": "sum(rate(otelcol_receiver_refused_metric_points_total{job=~\"$job\", cluster=~\"$cluster\", namespace=~\"$namespace\", pod=~\"$pod\"}[$__rate_interval]))",
            "legendFormat": "metric points",
            "refId": "B",
            "range": true,
            "instant": false
          },
          {
            "expr": "sum(rate(otelcol_receiver_refused_log_records_total{job=~\"$job\", cluster=~\"$cluster\", namespace=~\"$namespace\", pod=~\"$pod\"}[$__rate_interval]))",
            "legendFormat": "log records",
            "refId": "C",
            "range": true,
            "instant": false
          }
        ],
        "id": 3
      },
      {
        "type": "timeseries",
        "transparent": false,
        "repeatDirection": "h",
        "options": {
          "legend": {
            "displayMode": "list",
            "placement": "bottom",
            "showLegend": true,
            "calcs": []
          },
          "tooltip": {
            "mode": "multi",
            "sort": "desc"
          }
        },
        "fieldConfig": {
          "defaults": {
            "custom": {
              "fillOpacity": 10,
              "showPoints": "never"
            },
            "unit": "s",
            "min": 0
          },
          "overrides": []
        },
        "title": "Time of a request, 99th percentile",
        "datasource": {
          "type": "prometheus",
          "uid": "$datasource"
        },
        "gridPos": {
          "h": 8,
          "w": 8,
          "x": 16,
          "y": 1
        },
        "description": "Of OTLP over HTTP.",
        "targets": [
          {
            "expr": "histogram_quantile(0.99, sum by (component_id, le) (rate(http_server_request_duration_seconds_bucket{job=~\"$job\", cluster=~\"$cluster\", namespace=~\"$namespace\", pod=~\"$pod\", component_id=~\"otelcol.*\"}[$__rate_interval])))",
            "legendFormat": "{{component_id}}",
            "refId": "A",
            "range": true,
            "instant": false
          }
        ],
        "id": 4
      },
      {
        "type": "row",
        "collapsed": false,
        "id": 5,
        "panels": [],
        "title": "Exporters",
        "gridPos": {
          "x": 0,
          "y": 9,
          "h": 1,
          "w": 24
        }
      },
      {
        "type": "timeseries",
        "transparent": false,
        "repeatDirection": "h",
        "options": {
          "legend": {
            "displayMode": "list",
            "placement": "bottom",
            "showLegend": true,
            "calcs": []
          },
          "tooltip": {
            "mode": "multi",
            "sort": "desc"
          }
        },
        "fieldConfig": {
          "defaults": {
            "custom": {
              "fillOpacity": 10,
              "showPoints": "never"
            },
            "unit": "cps",
            "min": 0
          },
          "overrides": []
        },
        "title": "Spans sent",
        "datasource": {
          "type": "prometheus",
          "uid": "$datasource"
        },
        "gridPos": {
          "h": 8,
          "w": 8,
          "x": 0,
          "y": 10
        },
        "targets": [
          {
            "expr": "sum by (component_id) (rate(otelcol_exporter_sent_spans_total{job=~\"$job\", cluster=~\"$cluster\", namespace=~\"$namespace\", pod=~\"$pod\"}[$__rate_interval]))",
            "legendFormat": "{{component_id}}",
            "refId": "A",
            "range": true,
            "instant": false
          }
        ],
        "id": 6
      },
      {
        "type": "timeseries",
        "transparent": false,
        "repeatDirection": "h",
        "options": {
          "legend": {
            "displayMode": "list",
            "placement": "bottom",
            "showLegend": true,
            "calcs": []
          },
          "tooltip": {
            "mode": "multi",
            "sort": "desc"
          }
        },
        "fieldConfig": {
          "defaults": {
            "custom": {
              "fillOpacity": 10,
              "showPoints": "never"
            },
            "unit": "cps",
            "min": 0
          },
          "overrides": []
        },
        "title": "Lost",
        "datasource": {
          "type": "prometheus",
          "uid": "$datasource"
        },
        "gridPos": {
          "h": 8,
          "w": 8,
          "x": 8,
          "y": 10
        },
        "targets": [
          {
            "expr": "sum(rate(otelcol_exporter_send_failed_spans_total{job=~\"$job\", cluster=~\"$cluster\", namespace=~\"$namespace\", pod=~\"$pod\"}[$__rate_interval]))",
            "legendFormat": "spans",
            "refId": "A",
            "range": true,
            "instant": false
          },
          {
            "expr": "sum(rate(otelcol_exporter_send_failed_metric_points_total{job=~\"$job\", cluster=~\"$cluster\", namespace=~\"$namespace\", pod=~\"$pod\"}[$__rate_interval]))",
            "legendFormat": "metric points",
            "refId": "B",
            "range": true,
            "instant": false
          },
          {
            "expr": "sum(rate(otelcol_exporter_send_failed_log_records_total{job=~\"$job\", cluster=~\"$cluster\", namespace=~\"$namespace\", pod=~\"$pod\"}[$__rate_interval]))",
            "legendFormat": "log records",
            "refId": "C",
            "range": true,
            "instant": false
          }
        ],
        "id": 7
      },
      {
        "type": "timeseries",
        "transparent": false,
        "repeatDirection": "h",
        "options": {
          "legend": {
            "displayMode": "list",
            "placement": "bottom",
            "showLegend": true,
            "calcs": []
          },
          "tooltip": {
            "mode": "multi",
            "sort": "desc"
          }
        },
        "fieldConfig": {
          "defaults": {
            "custom": {
              "fillOpacity": 10,
              "showPoints": "never"
            },
            "unit": "percentunit",
            "min": 0
          },
          "overrides": []
        },
        "title": "Queues",
        "datasource": {
          "type": "prometheus",
          "uid": "$datasource"
        },
        "gridPos": {
          "h": 8,
          "w": 8,
          "x": 16,
          "y": 10
        },
        "description": "How full they are.",
        "targets": [
          {
            "expr": "max by (component_id, data_type) (otelcol_exporter_queue_size{job=~\"$job\", cluster=~\"$cluster\", namespace=~\"$namespace\", pod=~\"$pod\"} / otelcol_exporter_queue_capacity{job=~\"$job\", cluster=~\"$cluster\", namespace=~\"$namespace\", pod=~\"$pod\"})",
            "legendFormat": "{{component_id}} {{data_type}}",
            "refId": "A",
            "range": true,
            "instant": false
          }
        ],
        "id": 8
      },
      {
        "type": "row",
        "collapsed": false,
        "id": 9,
        "panels": [],
        "title": "Batches",
        "gridPos": {
          "x": 0,
          "y": 18,
          "h": 1,
          "w": 24
        }
      },
      {
        "type": "timeseries",
        "transparent": false,
        "repeatDirection": "h",
        "options": {
          "legend": {
            "displayMode": "list",
            "placement": "bottom",
            "showLegend": true,
            "calcs": []
          },
          "tooltip": {
            "mode": "multi",
            "sort": "desc"
          }
        },
        "fieldConfig": {
          "defaults": {
            "custom": {
              "fillOpacity": 10,
              "showPoints": "never"
            },
            "unit": "short",
            "min": 0
          },
          "overrides": []
        },
        "title": "Items in a batch, median",
        "datasource": {
          "type": "prometheus",
          "uid": "$datasource"
        },
        "gridPos": {
          "h": 8,
          "w": 8,
          "x": 0,
          "y": 19
        },
        "targets": [
          {
            "expr": "histogram_quantile(0.5, sum by (component_id, le) (rate(otelcol_processor_batch_batch_send_size_bucket{job=~\"$job\", cluster=~\"$cluster\", namespace=~\"$namespace\", pod=~\"$pod\"}[$__rate_interval])))",
            "legendFormat": "{{component_id}}",
            "refId": "A",
            "range": true,
            "instant": false
          }
        ],
        "id": 10
      },
      {
        "type": "timeseries",
        "transparent": false,
        "repeatDirection": "h",
        "options": {
          "legend": {
            "displayMode": "list",
            "placement": "bottom",
            "showLegend": true,
            "calcs": []
          },
          "tooltip": {
            "mode": "multi",
            "sort": "desc"
          }
        },
        "fieldConfig": {
          "defaults": {
            "custom": {
              "fillOpacity": 10,
              "showPoints": "never"
            },
            "unit": "cps",
            "min": 0
          },
          "overrides": []
        },
        "title": "Batches sent by the timeout",
        "datasource": {
          "type": "prometheus",
          "uid": "$datasource"
        },
        "gridPos": {
          "h": 8,
          "w": 8,
          "x": 8,
          "y": 19
        },
        "targets": [
          {
            "expr": "sum by (component_id) (rate(otelcol_processor_batch_timeout_trigger_send_total{job=~\"$job\", cluster=~\"$cluster\", namespace=~\"$namespace\", pod=~\"$pod\"}[$__rate_interval]))",
            "legendFormat": "{{component_id}}",
            "refId": "A",
            "range": true,
            "instant": false
          }
        ],
        "id": 11
      },
      {
        "type": "timeseries",
        "transparent": false,
        "repeatDirection": "h",
        "options": {
          "legend": {
            "displayMode": "list",
            "placement": "bottom",
            "showLegend": true,
            "calcs": []
          },
          "tooltip": {
            "mode": "multi",
            "sort": "desc"
          }
        },
        "fieldConfig": {
          "defaults": {
            "custom": {
              "fillOpacity": 10,
              "showPoints": "never"
            },
            "unit": "short",
            "min": 0
          },
          "overrides": []
        },
        "title": "Requests under way",
        "datasource": {
          "type": "prometheus",
          "uid": "$datasource"
        },
        "gridPos": {
          "h": 8,
          "w": 8,
          "x": 16,
          "y": 19
        },
        "targets": [
          {
            "expr": "sum by (component_id) (otelcol_exporter_in_flight_requests{job=~\"$job\", cluster=~\"$cluster\", namespace=~\"$namespace\", pod=~\"$pod\"})",
            "legendFormat": "{{component_id}}",
            "refId": "A",
            "range": true,
            "instant": false
          }
        ],
        "id": 12
      }
    ]
  }
};
