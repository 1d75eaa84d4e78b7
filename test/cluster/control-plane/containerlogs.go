package main

import (
	"context"
	"fmt"
	"io"
	"net/http"
	"os"
	"strings"
	"time"

	corev1 "k8s.io/api/core/v1"
	"k8s.io/cri-client/pkg/logs"
	"k8s.io/klog/v2"
	"k8s.io/kubernetes/pkg/api/legacyscheme"
	_ "k8s.io/kubernetes/pkg/apis/core/install"
)

// logAnnotation is what the containers of a pod have written.
const logAnnotation = annotationPrefix + "log"

// containerLogs answers `kubectl logs`.
func (k *kubeletAPI) containerLogs(w http.ResponseWriter, r *http.Request) {
	options := &corev1.PodLogOptions{}
	if err := legacyscheme.ParameterCodec.DecodeParameters(r.URL.Query(), corev1.SchemeGroupVersion, options); err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	pod, namespace := k.requestedPod(w, r)
	if pod == nil {
		return
	}
	started, err := startOfLog(pod, r.PathValue("container"), options.Previous)
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	if file := annotation(pod, namespace, logFileAnnotation); file != "" && !options.Previous {
		k.liveLog(w, r, file, annotation(pod, namespace, logCutAnnotation), options)
		return
	}
	// Nothing will be added to the log, so there is nothing to wait for.
	options.Follow = false
	if err := k.readLog(r.Context(), w, annotation(pod, namespace, logAnnotation), started, options); err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
	}
}

// startOfLog is when the container started whose log is asked for: the one that runs, or the one before it. The errors
// are those of a kubelet for a container that has no log.
func startOfLog(pod *corev1.Pod, container string, previous bool) (time.Time, error) {
	status := statusOf(pod, container)
	if status == nil {
		return time.Time{}, fmt.Errorf("container %q in pod %q is not available", container, pod.Name)
	}
	last := status.LastTerminationState.Terminated
	switch state := status.State; {
	case previous && last == nil:
		return time.Time{}, fmt.Errorf("previous terminated container %q in pod %q not found", container, pod.Name)
	case previous:
		return last.StartedAt.Time, nil
	case state.Running != nil:
		return state.Running.StartedAt.Time, nil
	case state.Terminated != nil:
		return state.Terminated.StartedAt.Time, nil
	case last != nil:
		return last.StartedAt.Time, nil
	case state.Waiting == nil:
		return time.Time{}, fmt.Errorf("container %q in pod %q is waiting to start - no logs yet", container, pod.Name)
	default:
		return time.Time{}, fmt.Errorf("container %q in pod %q is waiting to start: %s", container, pod.Name, waitingFor(state.Waiting.Reason))
	}
}

func waitingFor(reason string) string {
	if reason == "ImagePullBackOff" {
		return "trying and failing to pull image"
	}
	return reason
}

// readLog writes the text as a container runtime does, a microsecond a line, and lets the kubelet's reader do the rest.
func (k *kubeletAPI) readLog(ctx context.Context, to io.Writer, text string, started time.Time, options *corev1.PodLogOptions) error {
	file, err := os.CreateTemp(k.logFolder, "container-*.log")
	if err != nil {
		return err
	}
	defer os.Remove(file.Name())
	defer file.Close()
	for line := range strings.Lines(text) {
		if _, err := fmt.Fprintf(file, "%s stderr F %s\n", started.UTC().Format(time.RFC3339Nano), strings.TrimSuffix(line, "\n")); err != nil {
			return err
		}
		started = started.Add(time.Microsecond)
	}
	logger := klog.FromContext(ctx)
	return logs.ReadLogs(ctx, &logger, file.Name(), "", logs.NewLogOptions(options, time.Now()), nil, to, to)
}
