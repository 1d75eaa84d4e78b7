package main

import (
	"context"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/netip"
	"strconv"
	"strings"

	corev1 "k8s.io/api/core/v1"
	"k8s.io/apimachinery/pkg/types"
	remotecommandconsts "k8s.io/apimachinery/pkg/util/remotecommand"
	"k8s.io/kubelet/pkg/cri/streaming/portforward"
)

// forwardAnnotation says who answers at the ports of a pod: "12345=127.0.0.1:40123,4317=127.0.0.1:40124". At a port that
// isn't listed, nobody listens.
const forwardAnnotation = annotationPrefix + "forward"

// portForward answers `kubectl port-forward`.
func (k *kubeletAPI) portForward(w http.ResponseWriter, r *http.Request) {
	options, err := portforward.NewV4Options(r)
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	pod, _ := k.requestedPod(w, r)
	if pod == nil {
		return
	}
	portforward.ServePortForward(w, r, &forwarder{k, pod.Namespace}, pod.Name, pod.UID, options,
		streamIdleTimeout, remotecommandconsts.DefaultStreamCreationTimeout, portforward.SupportedProtocols)
}

// forwarder connects each stream to where the annotation says at that moment.
type forwarder struct {
	api       *kubeletAPI
	namespace string
}

func (f *forwarder) PortForward(ctx context.Context, name string, _ types.UID, port int32, stream io.ReadWriteCloser) error {
	pod, namespace, err := f.api.lookUp(ctx, f.namespace, name)
	if err != nil {
		return err
	}
	targets, err := forwardings(annotation(pod, namespace, forwardAnnotation))
	if err != nil {
		return err
	}
	target, listed := targets[port]
	if !listed || !anyRuns(pod) {
		return fmt.Errorf("failed to connect to localhost:%d inside the pod: dial tcp4 127.0.0.1:%d: connect: connection refused", port, port)
	}
	connection, err := net.Dial("tcp", target)
	if err != nil {
		return fmt.Errorf("failed to connect to localhost:%d inside the pod: %w", port, err)
	}
	connect(connection.(*net.TCPConn), stream)
	return nil
}

func anyRuns(pod *corev1.Pod) bool {
	for _, status := range pod.Status.ContainerStatuses {
		if status.State.Running != nil {
			return true
		}
	}
	return false
}

// connect copies both ways until the pod's side has said everything, or the caller is gone.
func connect(connection *net.TCPConn, stream io.ReadWriter) {
	defer connection.Close()
	go func() {
		if _, err := io.Copy(connection, stream); err != nil {
			_ = connection.Close()
			return
		}
		// The caller may close its half and still wait for the answer.
		_ = connection.CloseWrite()
	}()
	_, _ = io.Copy(stream, connection)
}

// forwardings reads the annotation: an address of loopback for each port.
func forwardings(text string) (map[int32]string, error) {
	targets := map[int32]string{}
	if strings.TrimSpace(text) == "" {
		return targets, nil
	}
	for _, entry := range strings.Split(text, ",") {
		left, right, _ := strings.Cut(strings.TrimSpace(entry), "=")
		port, err := strconv.ParseUint(left, 10, 16)
		address, addressErr := netip.ParseAddrPort(right)
		if err != nil || port == 0 || addressErr != nil || !address.Addr().IsLoopback() {
			return nil, fmt.Errorf("annotation %s: %q, expected PORT=127.0.0.1:PORT", forwardAnnotation, entry)
		}
		targets[int32(port)] = address.String()
	}
	return targets, nil
}
