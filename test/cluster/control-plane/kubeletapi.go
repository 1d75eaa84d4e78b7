package main

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"fmt"
	"log"
	"net"
	"net/http"
	"time"

	corev1 "k8s.io/api/core/v1"
	apierrors "k8s.io/apimachinery/pkg/api/errors"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	x509request "k8s.io/apiserver/pkg/authentication/request/x509"
	"k8s.io/client-go/kubernetes"
	certutil "k8s.io/client-go/util/cert"
)

// streamIdleTimeout is the kubelet's own default.
const streamIdleTimeout = 4 * time.Hour

// kubeletAPI answers what the API server asks of the kubelet of one node: logs, port-forward, exec.
// What it answers is said by annotations, which it reads at each request.
type kubeletAPI struct {
	client kubernetes.Interface
	node   string
	// logFolder takes the log that is being read.
	logFolder     string
	authenticator *x509request.Authenticator
}

// serveKubeletAPI listens on loopback, until the context is done, for the API server alone. It returns the port.
func serveKubeletAPI(ctx context.Context, client kubernetes.Interface, s *state, node string) (int, error) {
	certificate, err := tls.LoadX509KeyPair(s.file("kubelet.crt"), s.file("kubelet.key"))
	if err != nil {
		return 0, err
	}
	callers, err := certutil.NewPool(s.file("kubelet-ca.crt"))
	if err != nil {
		return 0, err
	}
	api := &kubeletAPI{
		client:    client,
		node:      node,
		logFolder: s.folder,
		authenticator: x509request.New(x509.VerifyOptions{
			Roots:     callers,
			KeyUsages: []x509.ExtKeyUsage{x509.ExtKeyUsageClientAuth},
		}, x509request.CommonNameUserConversion),
	}
	server := &http.Server{
		Handler: api.handler(),
		TLSConfig: &tls.Config{
			Certificates: []tls.Certificate{certificate},
			ClientAuth:   tls.RequestClientCert,
			// Streams are made of connections that were upgraded, which HTTP/2 has none of.
			NextProtos: []string{"http/1.1"},
		},
		ErrorLog: log.Default(),
	}
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return 0, err
	}
	go func() {
		<-ctx.Done()
		_ = server.Close()
	}()
	go func() {
		if err := server.ServeTLS(listener, "", ""); !errors.Is(err, http.ErrServerClosed) {
			log.Printf("kubelet of %s: %v", node, err)
		}
	}()
	return listener.Addr().(*net.TCPAddr).Port, nil
}

func (k *kubeletAPI) handler() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /containerLogs/{namespace}/{pod}/{container}", k.containerLogs)
	for _, method := range []string{http.MethodGet, http.MethodPost} {
		mux.HandleFunc(method+" /portForward/{namespace}/{pod}", k.portForward)
		mux.HandleFunc(method+" /exec/{namespace}/{pod}/{container}", k.exec)
	}
	mux.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
		http.Error(w, fmt.Sprintf("the simulated kubelet has no answer to %s", r.URL.Path), http.StatusNotImplemented)
	})
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if _, known, err := k.authenticator.AuthenticateRequest(r); err != nil || !known {
			http.Error(w, "Unauthorized", http.StatusUnauthorized)
			return
		}
		mux.ServeHTTP(w, r)
	})
}

// requestedPod is the pod that a request names, and its namespace, as they are now. It answers the request itself where
// there is no such pod on this node.
func (k *kubeletAPI) requestedPod(w http.ResponseWriter, r *http.Request) (*corev1.Pod, *corev1.Namespace) {
	pod, namespace, err := k.lookUp(r.Context(), r.PathValue("namespace"), r.PathValue("pod"))
	switch {
	case apierrors.IsNotFound(err) || err == nil && pod.Spec.NodeName != k.node:
		http.Error(w, fmt.Sprintf("pod %q does not exist", r.PathValue("pod")), http.StatusNotFound)
		return nil, nil
	case err != nil:
		http.Error(w, err.Error(), http.StatusInternalServerError)
		return nil, nil
	}
	return pod, namespace
}

func (k *kubeletAPI) lookUp(ctx context.Context, namespaceName, name string) (*corev1.Pod, *corev1.Namespace, error) {
	pod, err := k.client.CoreV1().Pods(namespaceName).Get(ctx, name, metav1.GetOptions{})
	if err != nil {
		return nil, nil, err
	}
	namespace, err := k.client.CoreV1().Namespaces().Get(ctx, namespaceName, metav1.GetOptions{})
	return pod, namespace, err
}

// statusOf is what was last said about a container of any kind.
func statusOf(pod *corev1.Pod, container string) *corev1.ContainerStatus {
	for _, statuses := range [][]corev1.ContainerStatus{
		pod.Status.ContainerStatuses, pod.Status.InitContainerStatuses, pod.Status.EphemeralContainerStatuses,
	} {
		for i := range statuses {
			if statuses[i].Name == container {
				return &statuses[i]
			}
		}
	}
	return nil
}
