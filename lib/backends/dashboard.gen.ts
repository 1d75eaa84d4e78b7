// Generated from tools/dashboards by tools/dashboards (npm run dashboards). Do not edit.

/** The dashboard for the example application. */
export const EXAMPLE_APP_DASHBOARD = {
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
          "query": "label_values(http_requests_in_flight, job)",
          "refId": "job"
        },
        "refresh": 2,
        "sort": 1,
        "allValue": ".+",
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
  "title": "Example application",
  "uid": "example-app",
  "description": "Rate, errors and duration of HTTP requests. Click a dot in a graph, or a traceID in the log, to see the trace.",
  "tags": [
    "example"
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
        "y": 0
      },
      "targets": [
        {
          "expr": "sum by (method, route) (rate(http_requests_total{job=~\"$job\", route!=\"\"}[$__rate_interval]))",
          "legendFormat": "{{method}} {{route}}",
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
            "fillOpacity": 10,
            "showPoints": "never"
          },
          "unit": "percentunit",
          "min": 0
        },
        "overrides": []
      },
      "title": "Errors",
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
          "expr": "sum by (method, route) (rate(http_requests_total{job=~\"$job\", route!=\"\", status=~\"5..\"}[$__rate_interval])) / sum by (method, route) (rate(http_requests_total{job=~\"$job\", route!=\"\"}[$__rate_interval]))",
          "legendFormat": "{{method}} {{route}}",
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
          "unit": "s",
          "min": 0
        },
        "overrides": []
      },
      "title": "Duration, 50th and 95th percentile",
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
      "description": "The dots are requests whose trace was kept.",
      "targets": [
        {
          "expr": "histogram_quantile(0.5, sum by (le) (rate(http_request_duration_seconds_bucket{job=~\"$job\", route!=\"\"}[$__rate_interval])))",
          "legendFormat": "50th",
          "refId": "A",
          "range": true,
          "instant": false,
          "exemplar": true
        },
        {
          "expr": "histogram_quantile(0.95, sum by (le) (rate(http_request_duration_seconds_bucket{job=~\"$job\", route!=\"\"}[$__rate_interval])))",
          "legendFormat": "95th",
          "refId": "B",
          "range": true,
          "instant": false,
          "exemplar": true
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
          "unit": "short",
          "min": 0
        },
        "overrides": []
      },
      "title": "Requests being answered",
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
          "expr": "sum by (pod) (http_requests_in_flight{job=~\"$job\"})",
          "legendFormat": "{{pod}}",
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
        "y": 8
      },
      "targets": [
        {
          "expr": "sum by (pod) (process_resident_memory_bytes{job=~\"$job\"})",
          "legendFormat": "{{pod}}",
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
        "y": 8
      },
      "targets": [
        {
          "expr": "sum(rate(otlp_spans_exported_total{job=~\"$job\"}[$__rate_interval]))",
          "legendFormat": "sent",
          "refId": "A",
          "range": true,
          "instant": false
        },
        {
          "expr": "sum by (reason) (rate(otlp_spans_dropped_total{job=~\"$job\"}[$__rate_interval]))",
          "legendFormat": "lost ({{reason}})",
          "refId": "B",
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
      "title": "Log",
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
          "expr": "{job=~\"$job\"} | json | line_format \"{{.level}} {{.method}} {{.path}} {{.msg}} {{.duration}} traceID={{.traceID}}\"",
          "refId": "A",
          "queryType": "range"
        }
      ],
      "id": 7
    }
  ]
};
