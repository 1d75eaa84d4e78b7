package main

import (
	"context"
	"fmt"
	"net/http"
	"os"
	"path/filepath"
	"strconv"
	"time"

	corev1 "k8s.io/api/core/v1"
	internalapi "k8s.io/cri-api/pkg/apis"
	runtimeapi "k8s.io/cri-api/pkg/apis/runtime/v1"
	"k8s.io/cri-client/pkg/logs"
	"k8s.io/klog/v2"
)

// logFileAnnotation is a file on this machine that a test writes as a container runtime does: in the format of CRI, renamed and begun
// anew when it's rotated. A stream that follows goes on for as long as its folder is there.
const logFileAnnotation = annotationPrefix + "log-file"

// logCutAnnotation is after how many bytes each stream of a log file breaks, as a connection does.
const logCutAnnotation = annotationPrefix + "log-cut"

// liveLog answers `kubectl logs` from a file, with the kubelet's own reader: what was rotated away is not in it.
func (k *kubeletAPI) liveLog(w http.ResponseWriter, r *http.Request, file, cut string, options *corev1.PodLogOptions) {
	limit := int64(-1)
	if cut != "" {
		bytes, err := strconv.ParseInt(cut, 10, 64)
		if err != nil || bytes < 0 {
			http.Error(w, fmt.Sprintf("annotation %s: %q, expected a number of bytes", logCutAnnotation, cut), http.StatusBadRequest)
			return
		}
		limit = bytes
	}
	// As a kubelet does, each line goes out when it's read.
	out := &cutWriter{to: w, left: limit}
	logger := klog.FromContext(r.Context())
	err := logs.ReadLogs(r.Context(), &logger, file, file, logs.NewLogOptions(options, time.Now()), fileRuntime{}, out, out)
	if out.isCut {
		// The connection breaks: no end of the answer is sent.
		panic(http.ErrAbortHandler)
	}
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
	}
}

// cutWriter lets so many bytes through, and fails from then on.
type cutWriter struct {
	to    http.ResponseWriter
	left  int64
	isCut bool
}

func (c *cutWriter) Write(text []byte) (int, error) {
	defer http.NewResponseController(c.to).Flush()
	if c.left < 0 || int64(len(text)) <= c.left {
		n, err := c.to.Write(text)
		if c.left >= 0 {
			c.left -= int64(n)
		}
		return n, err
	}
	n, _ := c.to.Write(text[:c.left])
	c.left, c.isCut = 0, true
	return n, fmt.Errorf("the stream is cut")
}

// fileRuntime is a container runtime whose containers run while the folder of their log is there. The reader asks for nothing else.
type fileRuntime struct {
	internalapi.RuntimeService
}

func (fileRuntime) ContainerStatus(_ context.Context, file string, _ bool) (*runtimeapi.ContainerStatusResponse, error) {
	state := runtimeapi.ContainerState_CONTAINER_RUNNING
	if _, err := os.Stat(filepath.Dir(file)); err != nil {
		state = runtimeapi.ContainerState_CONTAINER_EXITED
	}
	return &runtimeapi.ContainerStatusResponse{Status: &runtimeapi.ContainerStatus{State: state}}, nil
}
