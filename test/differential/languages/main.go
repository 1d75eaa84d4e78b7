// Does with Go's own libraries, and those that Alloy uses, what lib/languages does: one case a line of JSON in, what came of it a line out.
package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"regexp"
	"strings"
	"text/template"
	"time"

	"github.com/Masterminds/sprig/v3"
	"github.com/jmespath-community/go-jmespath"
)

// input is a case: of an expression with texts, of a template with a value, of a layout with a text, or of a query with a document.
type input struct {
	Expression string
	Texts      []string
	Template   *string
	Value      string
	Layout     string
	Location   string
	Time       *string
	Query      *string
	Document   map[string]any
}

// output is what came of it: an error, or one of the others.
type output struct {
	Error   string        `json:"error,omitempty"`
	Names   []string      `json:"names,omitempty"`
	Matches [][][]*string `json:"matches,omitempty"`
	Text    *string       `json:"text,omitempty"`
	Seconds *int64        `json:"seconds,omitempty"`
	Nanos   int           `json:"nanos,omitempty"`
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

func run(in input) (out output) {
	defer func() {
		if problem := recover(); problem != nil {
			out = output{Error: fmt.Sprint(problem)}
		}
	}()
	var err error
	switch {
	case in.Template != nil:
		out, err = render(*in.Template, in.Value)
	case in.Time != nil:
		out, err = parseTime(in.Layout, *in.Time, in.Location)
	case in.Query != nil:
		out, err = query(*in.Query, in.Document)
	default:
		out, err = match(in.Expression, in.Texts)
	}
	if err != nil {
		return output{Error: err.Error()}
	}
	return out
}

// match finds all matches with their groups in each text.
func match(expression string, texts []string) (output, error) {
	compiled, err := regexp.Compile(expression)
	if err != nil {
		return output{}, err
	}
	out := output{Names: compiled.SubexpNames()}
	for _, text := range texts {
		matches := [][]*string{}
		for _, indexes := range compiled.FindAllStringSubmatchIndex(text, -1) {
			var groups []*string
			for at := 0; at < len(indexes); at += 2 {
				if indexes[at] < 0 {
					groups = append(groups, nil)
					continue
				}
				group := text[indexes[at]:indexes[at+1]]
				groups = append(groups, &group)
			}
			matches = append(matches, groups)
		}
		out.Matches = append(out.Matches, matches)
	}
	return out, nil
}

func render(text, value string) (output, error) {
	functions := sprig.TxtFuncMap()
	functions["ToUpper"] = strings.ToUpper
	functions["Replace"] = strings.Replace
	functions["Trim"] = strings.Trim
	parsed, err := template.New("case").Funcs(functions).Parse(text)
	if err != nil {
		return output{}, err
	}
	var buffer bytes.Buffer
	err = parsed.Execute(&buffer, map[string]any{"Value": value})
	rendered := buffer.String()
	return output{Text: &rendered}, err
}

func parseTime(layout, text, location string) (output, error) {
	place, err := time.LoadLocation(location)
	if err != nil {
		return output{}, err
	}
	parsed, err := time.ParseInLocation(layout, text, place)
	seconds := parsed.Unix()
	return output{Seconds: &seconds, Nanos: parsed.Nanosecond()}, err
}

func query(expression string, document map[string]any) (output, error) {
	compiled, err := jmespath.Compile(expression)
	if err != nil {
		return output{}, err
	}
	found, err := compiled.Search(document)
	if err != nil {
		return output{}, err
	}
	bytes, err := json.Marshal(found)
	text := string(bytes)
	return output{Text: &text}, err
}

func exitOn(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
