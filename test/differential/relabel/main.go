// Applies rules of relabeling with the code of Prometheus: one case a line of JSON in, what came of it a line out.
package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"

	"github.com/prometheus/common/model"
	"github.com/prometheus/prometheus/model/labels"
	"github.com/prometheus/prometheus/model/relabel"
)

// rule is a rule under the names of its arguments in Alloy; what is not given has its default.
type rule struct {
	SourceLabels []string `json:"source_labels"`
	Separator    *string  `json:"separator"`
	Regex        *string  `json:"regex"`
	Modulus      uint64   `json:"modulus"`
	TargetLabel  string   `json:"target_label"`
	Replacement  *string  `json:"replacement"`
	Action       *string  `json:"action"`
}

type input struct {
	// Legacy asks for the names of old, as most components of Alloy do.
	Legacy  bool                `json:"legacy"`
	Rules   []rule              `json:"rules"`
	Targets []map[string]string `json:"targets"`
}

// output holds the targets that are left, null for one that was dropped; or why the rules are refused.
type output struct {
	Error   string              `json:"error,omitempty"`
	Targets []map[string]string `json:"targets,omitempty"`
}

func main() {
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

func run(in input) output {
	var rules []*relabel.Config
	for _, given := range in.Rules {
		config, err := given.config(in.Legacy)
		if err != nil {
			return output{Error: err.Error()}
		}
		rules = append(rules, config)
	}
	out := output{}
	for _, target := range in.Targets {
		builder := labels.NewBuilder(labels.FromMap(target))
		if !relabel.ProcessBuilder(builder, rules...) {
			out.Targets = append(out.Targets, nil)
			continue
		}
		out.Targets = append(out.Targets, builder.Labels().Map())
	}
	return out
}

func (r rule) config(legacy bool) (*relabel.Config, error) {
	config := relabel.DefaultRelabelConfig
	config.NameValidationScheme = model.UTF8Validation
	for _, name := range r.SourceLabels {
		config.SourceLabels = append(config.SourceLabels, model.LabelName(name))
	}
	config.Modulus = r.Modulus
	config.TargetLabel = r.TargetLabel
	set(&config.Separator, r.Separator)
	set(&config.Replacement, r.Replacement)
	if r.Regex != nil {
		regex, err := relabel.NewRegexp(*r.Regex)
		if err != nil {
			return nil, err
		}
		config.Regex = regex
	}
	if r.Action != nil {
		config.Action = relabel.Action(*r.Action)
	}
	if err := config.Validate(model.UTF8Validation); err != nil {
		return nil, err
	}
	if legacy {
		config.NameValidationScheme = model.LegacyValidation
		// Alloy compiles each expression itself. The module compares pointers to tell whether one is its default, and then looks at no name.
		config.Regex.Regexp = config.Regex.Copy()
	}
	return &config, nil
}

func set(field *string, given *string) {
	if given != nil {
		*field = *given
	}
}

func exitOn(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
