// Takes spans through processors with the code of the OpenTelemetry Collector: one case a line of JSON in, what came of it a line out.
package main

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"os"

	"github.com/open-telemetry/opentelemetry-collector-contrib/processor/filterprocessor"
	"github.com/open-telemetry/opentelemetry-collector-contrib/processor/tailsamplingprocessor"
	"github.com/open-telemetry/opentelemetry-collector-contrib/processor/transformprocessor"
	"go.opentelemetry.io/collector/component/componenttest"
	"go.opentelemetry.io/collector/confmap"
	"go.opentelemetry.io/collector/consumer/consumertest"
	"go.opentelemetry.io/collector/pdata/ptrace"
	"go.opentelemetry.io/collector/processor"
	"go.opentelemetry.io/collector/processor/processortest"
)

type input struct {
	// Processor is filter, transform or tail_sampling.
	Processor string `json:"processor"`
	// Config is that of the processor in the collector.
	Config map[string]any `json:"config"`
	// Traces are OTLP in JSON.
	Traces json.RawMessage `json:"traces"`
}

// output holds the spans that come out, as OTLP in JSON; or why the configuration is refused.
type output struct {
	Error  string            `json:"error,omitempty"`
	Traces []json.RawMessage `json:"traces"`
}

var factories = map[string]processor.Factory{
	"filter":        filterprocessor.NewFactory(),
	"transform":     transformprocessor.NewFactory(),
	"tail_sampling": tailsamplingprocessor.NewFactory(),
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
		out, err := run(in)
		if err != nil {
			out = output{Error: err.Error()}
		}
		exitOn(encoder.Encode(out))
	}
	exitOn(lines.Err())
	exitOn(results.Flush())
}

func run(in input) (output, error) {
	factory := factories[in.Processor]
	config := factory.CreateDefaultConfig()
	if err := confmap.NewFromStringMap(in.Config).Unmarshal(config); err != nil {
		return output{}, err
	}
	traces, err := (&ptrace.JSONUnmarshaler{}).UnmarshalTraces(in.Traces)
	if err != nil {
		return output{}, err
	}
	ctx := context.Background()
	sink := new(consumertest.TracesSink)
	created, err := factory.CreateTraces(ctx, processortest.NewNopSettings(factory.Type()), config, sink)
	if err != nil {
		return output{}, err
	}
	if err := created.Start(ctx, componenttest.NewNopHost()); err != nil {
		return output{}, err
	}
	// A failure drops the batch.
	_ = created.ConsumeTraces(ctx, traces)
	// What still waits is decided about on the way out.
	if err := created.Shutdown(ctx); err != nil {
		return output{}, err
	}
	out := output{Traces: []json.RawMessage{}}
	for _, batch := range sink.AllTraces() {
		text, err := (&ptrace.JSONMarshaler{}).MarshalTraces(batch)
		if err != nil {
			return output{}, err
		}
		out.Traces = append(out.Traces, text)
	}
	return out, nil
}

func exitOn(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
