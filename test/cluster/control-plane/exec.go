package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/netip"
	"net/url"
	"time"

	"k8s.io/apimachinery/pkg/types"
	remotecommandconsts "k8s.io/apimachinery/pkg/util/remotecommand"
	"k8s.io/client-go/tools/remotecommand"
	remotecommandserver "k8s.io/kubelet/pkg/cri/streaming/remotecommand"
	utilexec "k8s.io/utils/exec"
)

// execAnnotation is the URL that plays the programs of a pod. It gets a command as JSON (see command) and answers with a
// result. Without it, a container has no program.
const execAnnotation = annotationPrefix + "exec"

// execClient gives up where a test answers never.
var execClient = &http.Client{Timeout: time.Minute}

type command struct {
	Namespace string   `json:"namespace"`
	Pod       string   `json:"pod"`
	Container string   `json:"container"`
	Command   []string `json:"command"`
}

type result struct {
	Stdout   string `json:"stdout"`
	Stderr   string `json:"stderr"`
	ExitCode int    `json:"exitCode"`
}

// exec answers `kubectl exec`.
func (k *kubeletAPI) exec(w http.ResponseWriter, r *http.Request) {
	options, err := remotecommandserver.NewOptions(r)
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	pod, namespace := k.requestedPod(w, r)
	if pod == nil {
		return
	}
	container := r.PathValue("container")
	if status := statusOf(pod, container); status == nil || status.State.Running == nil {
		http.Error(w, fmt.Sprintf("container not found (%q)", container), http.StatusInternalServerError)
		return
	}
	programs := programs{annotation(pod, namespace, execAnnotation), pod.Namespace}
	remotecommandserver.ServeExec(w, r, programs, pod.Name, pod.UID, container, r.URL.Query()["command"], options,
		streamIdleTimeout, remotecommandconsts.DefaultStreamCreationTimeout, remotecommandconsts.SupportedStreamingProtocols)
}

// programs are what can be executed in the containers of a pod.
type programs struct{ url, namespace string }

func (p programs) ExecInContainer(ctx context.Context, pod string, _ types.UID, container string, words []string,
	stdin io.Reader, stdout, stderr io.WriteCloser, tty bool, _ <-chan remotecommand.TerminalSize, _ time.Duration) error {
	if stdin != nil {
		// No program reads it, and kubectl wants to be rid of it.
		go func() { _, _ = io.Copy(io.Discard, stdin) }()
	}
	if p.url == "" {
		return fmt.Errorf("failed to exec in container: unable to start container process: exec: %q: executable file not found in $PATH", words[0])
	}
	if err := checkExecURL(p.url); err != nil {
		return err
	}
	done, err := p.run(ctx, command{p.namespace, pod, container, words})
	if err != nil {
		return fmt.Errorf("annotation %s: %w", execAnnotation, err)
	}
	if tty {
		stderr = stdout
	}
	for _, output := range []struct {
		to   io.Writer
		text string
	}{{stdout, done.Stdout}, {stderr, done.Stderr}} {
		if output.text == "" || output.to == nil {
			continue
		}
		if _, err := io.WriteString(output.to, output.text); err != nil {
			return err
		}
	}
	if done.ExitCode != 0 {
		return utilexec.CodeExitError{Err: fmt.Errorf("exit status %d", done.ExitCode), Code: done.ExitCode}
	}
	return nil
}

func (p programs) run(ctx context.Context, what command) (*result, error) {
	body, err := json.Marshal(what)
	if err != nil {
		return nil, err
	}
	request, err := http.NewRequestWithContext(ctx, http.MethodPost, p.url, bytes.NewReader(body))
	if err != nil {
		return nil, err
	}
	request.Header.Set("Content-Type", "application/json")
	response, err := execClient.Do(request)
	if err != nil {
		return nil, err
	}
	defer response.Body.Close()
	if response.StatusCode != http.StatusOK {
		return nil, fmt.Errorf("%s answered %s", p.url, response.Status)
	}
	done := &result{}
	if err := json.NewDecoder(response.Body).Decode(done); err != nil {
		return nil, fmt.Errorf("%s answered something else than a result: %w", p.url, err)
	}
	return done, nil
}

func checkExecURL(text string) error {
	parsed, err := url.Parse(text)
	if err == nil && parsed.Scheme == "http" {
		if address, err := netip.ParseAddrPort(parsed.Host); err == nil && address.Addr().IsLoopback() {
			return nil
		}
	}
	return fmt.Errorf("annotation %s: %q, expected http://127.0.0.1:PORT/", execAnnotation, text)
}
