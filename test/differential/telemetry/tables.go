package main

import (
	"encoding/json"
	"maps"

	"github.com/elastic/go-grok/patterns"
	"github.com/ua-parser/uap-go/uaparser"
)

// tables gives what functions of OTTL know: patterns of Grok, and expressions for user agents with what is put together of their groups.
func tables() (output, error) {
	grok := map[string]string{}
	for _, known := range []map[string]string{
		patterns.Default, patterns.AWS, patterns.Bind9, patterns.Bro, patterns.Exim, patterns.HAProxy, patterns.Httpd, patterns.Firewalls,
		patterns.Java, patterns.Junos, patterns.Maven, patterns.MCollective, patterns.MongoDB, patterns.PostgreSQL, patterns.Rails,
		patterns.Redis, patterns.Ruby, patterns.Squid, patterns.Syslog,
	} {
		maps.Copy(grok, known)
	}
	parser, err := uaparser.New()
	if err != nil {
		return output{}, err
	}
	browsers, systems := [][]string{}, [][]string{}
	for _, row := range parser.UA {
		browsers = append(browsers, []string{
			row.Flags, row.Expr, row.FamilyReplacement, row.V1Replacement, row.V2Replacement, row.V3Replacement,
		})
	}
	for _, row := range parser.OS {
		systems = append(systems, []string{
			row.Flags, row.Expr, row.OSReplacement, row.V1Replacement, row.V2Replacement, row.V3Replacement, row.V4Replacement,
		})
	}
	text, err := json.Marshal(map[string]any{"patterns": grok, "browsers": browsers, "systems": systems})
	return output{Data: []json.RawMessage{text}}, err
}
