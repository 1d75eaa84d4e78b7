// Finds secrets in lines with the module that Alloy has, and takes them out as Alloy does: one line with its options a line of JSON in, what came of it a line out.
package main

import (
	"bufio"
	"bytes"
	"crypto/sha1"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"os"
	"runtime"
	"slices"
	"strings"
	_ "unsafe" // for extendDepth

	"github.com/rs/zerolog"
	"github.com/spf13/viper"
	"github.com/zricethezav/gitleaks/v8/config"
	"github.com/zricethezav/gitleaks/v8/detect"
	"github.com/zricethezav/gitleaks/v8/logging"
	"github.com/zricethezav/gitleaks/v8/regexp"
	"github.com/zricethezav/gitleaks/v8/report"
)

// The module counts here how many configurations have been extended in the process, and does less with those that come later. Each case is the first one.
//
//go:linkname extendDepth github.com/zricethezav/gitleaks/v8/config.extendDepth
var extendDepth int

// An empty secret, which is between all characters, makes lines that fill the memory after a few times.
const longest = 1 << 20

// input is a line with the arguments of loki.secretfilter; or it asks for the rules that come with the module.
type input struct {
	Line    string
	With    string
	Percent uint
	Config  string
	Rules   bool
}

type output struct {
	Error    string           `json:"error,omitempty"`
	Findings []finding        `json:"findings"`
	Line     string           `json:"line"`
	Rules    map[string]*rule `json:"rules,omitempty"`
	Allowed  []*allowlist     `json:"allowlists,omitempty"`
	Engine   string           `json:"engine,omitempty"`
}

type finding struct {
	Rule   string `json:"rule"`
	Secret string `json:"secret"`
}

type rule struct {
	Regex       string       `json:"regex,omitempty"`
	Path        string       `json:"path,omitempty"`
	SecretGroup int          `json:"secretGroup,omitempty"`
	Entropy     float64      `json:"entropy,omitempty"`
	Keywords    []string     `json:"keywords,omitempty"`
	Allowlists  []*allowlist `json:"allowlists,omitempty"`
	Required    int          `json:"required,omitempty"`
	SkipReport  bool         `json:"skipReport,omitempty"`
}

type allowlist struct {
	Condition   string   `json:"condition,omitempty"`
	RegexTarget string   `json:"regexTarget,omitempty"`
	Regexes     []string `json:"regexes,omitempty"`
	StopWords   []string `json:"stopwords,omitempty"`
	Paths       []string `json:"paths,omitempty"`
	Commits     []string `json:"commits,omitempty"`
}

func main() {
	logging.Logger = logging.Logger.Level(zerolog.Disabled)
	lines := bufio.NewScanner(os.Stdin)
	lines.Buffer(nil, 1<<24)
	results := bufio.NewWriter(os.Stdout)
	encoder := json.NewEncoder(results)
	encoder.SetEscapeHTML(false)
	for lines.Scan() {
		var in input
		exitOn(json.Unmarshal(lines.Bytes(), &in))
		exitOn(encoder.Encode(run(in)))
	}
	exitOn(lines.Err())
	exitOn(results.Flush())
}

func run(in input) (out output) {
	defer func() {
		if problem := recover(); problem != nil {
			out = output{Error: fmt.Sprint(problem)}
		}
	}()
	detector, err := detectorOf(in.Config)
	if err != nil {
		return output{Error: err.Error()}
	}
	if in.Rules {
		return rulesOf(detector.Config)
	}
	out = output{Findings: []finding{}, Line: in.Line}
	for _, found := range detector.Detect(detect.Fragment{Raw: in.Line}) {
		out.Findings = append(out.Findings, finding{Rule: found.RuleID, Secret: found.Secret})
		by := replacement(found, in)
		if found.Secret == "" && len(out.Line)*(len(by)+1) > longest {
			return output{Error: "too long"}
		}
		out.Line = strings.ReplaceAll(out.Line, found.Secret, by)
	}
	return out
}

// replacement is what loki.secretfilter puts in place of a secret.
func replacement(found report.Finding, in input) string {
	if in.With == "" {
		percent := in.Percent
		if percent < 1 || percent > 100 {
			percent = 80
		}
		found.Redact(percent)
		return found.Secret
	}
	sum := sha1.Sum([]byte(found.Secret))
	named := strings.ReplaceAll(in.With, "$SECRET_NAME", found.RuleID)
	return strings.ReplaceAll(named, "$SECRET_HASH", hex.EncodeToString(sum[:]))
}

// The last detector: compiling all rules takes long, and cases with one configuration come in a row.
var (
	last       *detect.Detector
	lastConfig string
)

func detectorOf(text string) (*detect.Detector, error) {
	if last != nil && lastConfig == text {
		return last, nil
	}
	last = nil
	runtime.GC()
	made, err := makeDetector(text)
	if err != nil {
		return nil, err
	}
	last, lastConfig = made, text
	return made, nil
}

func makeDetector(text string) (*detect.Detector, error) {
	extendDepth = 0
	if text == "" {
		return detect.NewDetectorDefaultConfig()
	}
	values := viper.New()
	values.SetConfigType("toml")
	if err := values.ReadConfig(bytes.NewReader([]byte(text))); err != nil {
		return nil, err
	}
	var read config.ViperConfig
	if err := values.Unmarshal(&read); err != nil {
		return nil, err
	}
	translated, err := read.Translate()
	if err != nil {
		return nil, err
	}
	return detect.NewDetector(translated), nil
}

func rulesOf(from config.Config) output {
	rules := map[string]*rule{}
	for id, each := range from.Rules {
		rules[id] = &rule{
			SecretGroup: each.SecretGroup,
			Entropy:     each.Entropy,
			Keywords:    each.Keywords,
			Allowlists:  allowlistsOf(each.Allowlists),
			Required:    len(each.RequiredRules),
			SkipReport:  each.SkipReport,
		}
		if each.Regex != nil {
			rules[id].Regex = each.Regex.String()
		}
		if each.Path != nil {
			rules[id].Path = each.Path.String()
		}
	}
	return output{Rules: rules, Allowed: allowlistsOf(from.Allowlists), Engine: regexp.Version}
}

func allowlistsOf(lists []*config.Allowlist) (all []*allowlist) {
	for _, list := range lists {
		each := &allowlist{
			RegexTarget: list.RegexTarget,
			StopWords:   list.StopWords,
			Commits:     list.Commits,
		}
		if list.MatchCondition == config.AllowlistMatchAnd {
			each.Condition = "AND"
		}
		// It has them in any order, without repetitions.
		slices.Sort(each.StopWords)
		for _, regex := range list.Regexes {
			each.Regexes = append(each.Regexes, regex.String())
		}
		for _, path := range list.Paths {
			each.Paths = append(each.Paths, path.String())
		}
		all = append(all, each)
	}
	return all
}

func exitOn(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
