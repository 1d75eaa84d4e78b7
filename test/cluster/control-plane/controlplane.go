package main

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"time"

	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/util/wait"
	"k8s.io/client-go/kubernetes"
	"k8s.io/client-go/tools/clientcmd"
)

// startTimeout is how long the parts together may take to become ready.
const startTimeout = 2 * time.Minute

// announcement is the line that tells that the control plane is ready, and how to reach it.
type announcement struct {
	// Kubeconfig is a file for kubectl with the rights of an administrator.
	Kubeconfig string   `json:"kubeconfig"`
	Server     string   `json:"server"`
	Version    string   `json:"version"`
	Nodes      []string `json:"nodes"`
	// AuditLog has a line of JSON for each request: who asked for what, and whether it was allowed.
	AuditLog string `json:"auditLog"`
	// Folder holds all of the above and the log of each component; it is removed at the end.
	Folder string `json:"folder"`
}

// run starts all parts, announces them, and takes them down when the context is done or one of them ends by itself.
func run(ctx context.Context) error {
	ctx, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)

	s, err := newState()
	if err != nil {
		return err
	}
	defer s.remove()

	etcd, err := startEtcd(ctx, s)
	if err != nil {
		return fmt.Errorf("etcd: %w", err)
	}
	defer etcd.Close()

	var started []*component
	defer func() {
		cancel(nil)
		for _, c := range started {
			c.stop()
		}
	}()
	start := func(name string, flags []string) error {
		c, err := startComponent(ctx, cancel, s.folder, name, flags)
		if err != nil {
			return err
		}
		started = append(started, c)
		return nil
	}

	if err := start("kube-apiserver", s.apiServerFlags()); err != nil {
		return err
	}
	client, err := newClient(s)
	if err != nil {
		return err
	}
	if err := until(ctx, "the API server answers", func(ctx context.Context) bool {
		return client.RESTClient().Get().AbsPath("/readyz").Do(ctx).Error() == nil
	}); err != nil {
		return err
	}
	if err := start("kube-controller-manager", s.controllerManagerFlags()); err != nil {
		return err
	}
	if err := start("kube-scheduler", s.schedulerFlags()); err != nil {
		return err
	}
	if err := startNodes(ctx, client, s); err != nil {
		return fmt.Errorf("nodes: %w", err)
	}
	if err := until(ctx, "the namespace default takes pods", func(ctx context.Context) bool {
		_, err := client.CoreV1().ServiceAccounts("default").Get(ctx, "default", metav1.GetOptions{})
		return err == nil
	}); err != nil {
		return err
	}
	if err := announce(s, client); err != nil {
		return err
	}

	<-ctx.Done()
	return context.Cause(ctx)
}

func newClient(s *state) (*kubernetes.Clientset, error) {
	config, err := clientcmd.BuildConfigFromFlags("", s.kubeconfig(admin))
	if err != nil {
		return nil, err
	}
	config.QPS = -1
	config.UserAgent = "simulated-kubelet"
	return kubernetes.NewForConfig(config)
}

// until waits for a condition, or for the reason why it will never hold.
func until(ctx context.Context, what string, condition func(context.Context) bool) error {
	err := wait.PollUntilContextTimeout(ctx, 50*time.Millisecond, startTimeout, true, func(ctx context.Context) (bool, error) {
		return condition(ctx), nil
	})
	if cause := context.Cause(ctx); cause != nil {
		return cause
	}
	if err != nil {
		return fmt.Errorf("waited %v until %s", startTimeout, what)
	}
	return nil
}

func announce(s *state, client kubernetes.Interface) error {
	version, err := client.Discovery().ServerVersion()
	if err != nil {
		return err
	}
	return json.NewEncoder(os.Stdout).Encode(announcement{
		Kubeconfig: s.kubeconfig(admin),
		Server:     s.server(),
		Version:    version.GitVersion,
		Nodes:      nodeNames(),
		AuditLog:   s.auditLog(),
		Folder:     s.folder,
	})
}
