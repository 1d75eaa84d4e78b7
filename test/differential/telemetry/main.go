// Takes telemetry through processors with the code of the OpenTelemetry Collector: one case a line of JSON in, what came of it a line out.
package main

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"net"
	"os"

	"github.com/lightstep/go-expohisto/structure"
	"github.com/open-telemetry/opentelemetry-collector-contrib/pkg/translator/prometheus"
	"github.com/open-telemetry/opentelemetry-collector-contrib/processor/attributesprocessor"
	"github.com/open-telemetry/opentelemetry-collector-contrib/processor/cumulativetodeltaprocessor"
	"github.com/open-telemetry/opentelemetry-collector-contrib/processor/deltatocumulativeprocessor"
	"github.com/open-telemetry/opentelemetry-collector-contrib/processor/filterprocessor"
	"github.com/open-telemetry/opentelemetry-collector-contrib/processor/groupbyattrsprocessor"
	"github.com/open-telemetry/opentelemetry-collector-contrib/processor/metricstarttimeprocessor"
	"github.com/open-telemetry/opentelemetry-collector-contrib/processor/probabilisticsamplerprocessor"
	"github.com/open-telemetry/opentelemetry-collector-contrib/processor/spanprocessor"
	"github.com/open-telemetry/opentelemetry-collector-contrib/processor/tailsamplingprocessor"
	"github.com/open-telemetry/opentelemetry-collector-contrib/processor/transformprocessor"
	"go.opentelemetry.io/collector/client"
	"go.opentelemetry.io/collector/component"
	"go.opentelemetry.io/collector/component/componenttest"
	"go.opentelemetry.io/collector/confmap"
	"go.opentelemetry.io/collector/consumer/consumertest"
	"go.opentelemetry.io/collector/pdata/plog"
	"go.opentelemetry.io/collector/pdata/pmetric"
	"go.opentelemetry.io/collector/pdata/ptrace"
	"go.opentelemetry.io/collector/processor"
	"go.opentelemetry.io/collector/processor/processortest"
	"google.golang.org/grpc/metadata"
)

type input struct {
	// Processor is the name of a processor, or exponential_histogram, or prometheus_name, or tables.
	Processor string `json:"processor"`
	// Config is that of the processor in the collector.
	Config map[string]any `json:"config"`
	// Signal is traces, metrics or logs.
	Signal string `json:"signal"`
	// Data is OTLP in JSON.
	Data json.RawMessage `json:"data"`
	// Sender is who has sent it.
	Sender *sender `json:"sender"`
}

type sender struct {
	Address  string              `json:"address"`
	Metadata map[string][]string `json:"metadata"`
	GRPC     map[string][]string `json:"grpc"`
}

// context gives the context that a receiver makes of a sender.
func (s *sender) context() context.Context {
	ctx := context.Background()
	if s == nil {
		return ctx
	}
	info := client.Info{Metadata: client.NewMetadata(s.Metadata)}
	if s.Address != "" {
		info.Addr = &net.IPAddr{IP: net.ParseIP(s.Address)}
	}
	ctx = client.NewContext(ctx, info)
	if s.GRPC != nil {
		ctx = metadata.NewIncomingContext(ctx, metadata.MD(s.GRPC))
	}
	return ctx
}

// output holds what comes out, as OTLP in JSON; or why the configuration is refused.
type output struct {
	Error string            `json:"error,omitempty"`
	Data  []json.RawMessage `json:"data"`
}

var factories = map[string]processor.Factory{
	"attributes":            attributesprocessor.NewFactory(),
	"cumulativetodelta":     cumulativetodeltaprocessor.NewFactory(),
	"deltatocumulative":     deltatocumulativeprocessor.NewFactory(),
	"filter":                filterprocessor.NewFactory(),
	"groupbyattrs":          groupbyattrsprocessor.NewFactory(),
	"metric_start_time":     metricstarttimeprocessor.NewFactory(),
	"probabilistic_sampler": probabilisticsamplerprocessor.NewFactory(),
	"span":                  spanprocessor.NewFactory(),
	"tail_sampling":         tailsamplingprocessor.NewFactory(),
	"transform":             transformprocessor.NewFactory(),
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
		in.Config = withIntegers(in.Config).(map[string]any)
		out, err := attempt(in)
		if err != nil {
			out = output{Error: err.Error()}
		}
		exitOn(encoder.Encode(out))
	}
	exitOn(lines.Err())
	exitOn(results.Flush())
}

// withIntegers gives a value in which whole numbers are integers, as they are in YAML.
func withIntegers(value any) any {
	switch typed := value.(type) {
	case float64:
		if typed == float64(int64(typed)) {
			return int64(typed)
		}
	case []any:
		for i := range typed {
			typed[i] = withIntegers(typed[i])
		}
	case map[string]any:
		for name := range typed {
			typed[name] = withIntegers(typed[name])
		}
	}
	return value
}

// attempt runs a case. What would end the collector is an error.
func attempt(in input) (out output, err error) {
	defer func() {
		if problem := recover(); problem != nil {
			err = fmt.Errorf("panic: %v", problem)
		}
	}()
	return run(in)
}

func run(in input) (output, error) {
	switch in.Processor {
	case "exponential_histogram":
		return exponentialHistogram(in)
	case "prometheus_name":
		return prometheusName(in)
	case "tables":
		return tables()
	}
	factory := factories[in.Processor]
	config := factory.CreateDefaultConfig()
	if err := confmap.NewFromStringMap(in.Config).Unmarshal(config); err != nil {
		return output{}, err
	}
	if validated, ok := config.(interface{ Validate() error }); ok {
		if err := validated.Validate(); err != nil {
			return output{}, err
		}
	}
	switch in.Signal {
	case "metrics":
		return metrics(factory, config, in)
	case "logs":
		return logs(factory, config, in)
	default:
		return traces(factory, config, in)
	}
}

func traces(factory processor.Factory, config component.Config, in input) (output, error) {
	batch, err := (&ptrace.JSONUnmarshaler{}).UnmarshalTraces(in.Data)
	if err != nil {
		return output{}, err
	}
	sink := new(consumertest.TracesSink)
	created, err := factory.CreateTraces(context.Background(), processortest.NewNopSettings(factory.Type()), config, sink)
	if err != nil {
		return output{}, err
	}
	// A failure drops the batch.
	if err := through(created, in.Sender, func(ctx context.Context) { _ = created.ConsumeTraces(ctx, batch) }); err != nil {
		return output{}, err
	}
	return marshalled(sink.AllTraces(), (&ptrace.JSONMarshaler{}).MarshalTraces)
}

func metrics(factory processor.Factory, config component.Config, in input) (output, error) {
	batch, err := (&pmetric.JSONUnmarshaler{}).UnmarshalMetrics(in.Data)
	if err != nil {
		return output{}, err
	}
	sink := new(consumertest.MetricsSink)
	created, err := factory.CreateMetrics(context.Background(), processortest.NewNopSettings(factory.Type()), config, sink)
	if err != nil {
		return output{}, err
	}
	if err := through(created, in.Sender, func(ctx context.Context) { _ = created.ConsumeMetrics(ctx, batch) }); err != nil {
		return output{}, err
	}
	return marshalled(sink.AllMetrics(), (&pmetric.JSONMarshaler{}).MarshalMetrics)
}

func logs(factory processor.Factory, config component.Config, in input) (output, error) {
	batch, err := (&plog.JSONUnmarshaler{}).UnmarshalLogs(in.Data)
	if err != nil {
		return output{}, err
	}
	sink := new(consumertest.LogsSink)
	created, err := factory.CreateLogs(context.Background(), processortest.NewNopSettings(factory.Type()), config, sink)
	if err != nil {
		return output{}, err
	}
	if err := through(created, in.Sender, func(ctx context.Context) { _ = created.ConsumeLogs(ctx, batch) }); err != nil {
		return output{}, err
	}
	return marshalled(sink.AllLogs(), (&plog.JSONMarshaler{}).MarshalLogs)
}

// through runs a processor. What still waits in it is decided about on the way out.
func through(created component.Component, from *sender, consume func(context.Context)) error {
	ctx := context.Background()
	if err := created.Start(ctx, componenttest.NewNopHost()); err != nil {
		return err
	}
	consume(from.context())
	return created.Shutdown(ctx)
}

func marshalled[T any](batches []T, marshal func(T) ([]byte, error)) (output, error) {
	out := output{Data: []json.RawMessage{}}
	for _, batch := range batches {
		text, err := marshal(batch)
		if err != nil {
			return output{}, err
		}
		out.Data = append(out.Data, text)
	}
	return out, nil
}

// prometheusName gives the name of each metric in Prometheus, and that of a label for an attribute of the same name.
func prometheusName(in input) (output, error) {
	suffixes, _ := in.Config["suffixes"].(bool)
	batch, err := (&pmetric.JSONUnmarshaler{}).UnmarshalMetrics(in.Data)
	if err != nil {
		return output{}, err
	}
	out := output{Data: []json.RawMessage{}}
	for _, resource := range batch.ResourceMetrics().All() {
		for _, scope := range resource.ScopeMetrics().All() {
			for _, metric := range scope.Metrics().All() {
				text, err := json.Marshal([]string{
					prometheus.BuildCompliantName(metric, "", suffixes),
					prometheus.NormalizeLabel(metric.Name()),
				})
				if err != nil {
					return output{}, err
				}
				out.Data = append(out.Data, text)
			}
		}
	}
	return out, nil
}

// exponentialHistogram gives what connectors make of observed values.
func exponentialHistogram(in input) (output, error) {
	var observed []struct {
		Value float64 `json:"value"`
		Count uint64  `json:"count"`
	}
	if err := json.Unmarshal(in.Data, &observed); err != nil {
		return output{}, err
	}
	size, _ := in.Config["max_size"].(int64)
	histogram := structure.NewFloat64(structure.NewConfig(structure.WithMaxSize(int32(size))))
	for _, each := range observed {
		histogram.UpdateByIncr(each.Value, each.Count)
	}
	buckets := func(side *structure.Buckets) map[string]any {
		counts := []uint64{}
		for at := uint32(0); at < side.Len(); at++ {
			counts = append(counts, side.At(at))
		}
		return map[string]any{"offset": side.Offset(), "counts": counts}
	}
	text, err := json.Marshal(map[string]any{
		"scale":     histogram.Scale(),
		"count":     histogram.Count(),
		"zeroCount": histogram.ZeroCount(),
		"sum":       histogram.Sum(),
		"min":       histogram.Min(),
		"max":       histogram.Max(),
		"positive":  buckets(histogram.Positive()),
		"negative":  buckets(histogram.Negative()),
	})
	return output{Data: []json.RawMessage{text}}, err
}

func exitOn(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
