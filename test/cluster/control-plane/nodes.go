package main

import (
	"context"
	"fmt"
	"log"
	"os"
	"time"

	corev1 "k8s.io/api/core/v1"
	"k8s.io/apimachinery/pkg/api/resource"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/util/wait"
	"k8s.io/client-go/informers"
	"k8s.io/client-go/kubernetes"
	"k8s.io/klog/v2"
	"k8s.io/klog/v2/textlogger"
)

const nodeCount = 2

// nodeName counts from 1.
func nodeName(number int) string {
	return fmt.Sprintf("node-%d", number)
}

func nodeNames() []string {
	names := make([]string, nodeCount)
	for i := range names {
		names[i] = nodeName(i + 1)
	}
	return names
}

// nodeAddress is where a node would be if it were one (RFC 5737).
func nodeAddress(number int) string {
	return fmt.Sprintf("192.0.2.%d", 10+number)
}

// kubeletAddressType is the kind of address under which the API server looks for a kubelet: one on loopback. The others
// end up in endpoints, where loopback isn't allowed.
const kubeletAddressType = corev1.NodeExternalIP

// startNodes makes the nodes and the storage class of the cluster, and what stands in for the kubelets and the
// storage provisioner until the context is done.
func startNodes(ctx context.Context, client kubernetes.Interface, s *state) error {
	if err := logTo(s.file("nodes.log")); err != nil {
		return err
	}
	for number := 1; number <= nodeCount; number++ {
		port, err := serveKubeletAPI(ctx, client, s, nodeName(number))
		if err != nil {
			return err
		}
		if err := createNode(ctx, client, number, port); err != nil {
			return err
		}
	}
	if err := createStorageClass(ctx, client); err != nil {
		return err
	}

	factory := informers.NewSharedInformerFactory(client, 0)
	kubelet := newKubelet(client, factory)
	provisioner := newProvisioner(client, factory)
	factory.Start(ctx.Done())
	factory.WaitForCacheSync(ctx.Done())
	go wait.UntilWithContext(ctx, kubelet.run, time.Second)
	go wait.UntilWithContext(ctx, provisioner.run, time.Second)
	return ctx.Err()
}

func createNode(ctx context.Context, client kubernetes.Interface, number, kubeletPort int) error {
	name := nodeName(number)
	node := &corev1.Node{ObjectMeta: metav1.ObjectMeta{Name: name, Labels: map[string]string{
		corev1.LabelHostname:   name,
		corev1.LabelOSStable:   "linux",
		corev1.LabelArchStable: "amd64",
	}}}
	node, err := client.CoreV1().Nodes().Create(ctx, node, metav1.CreateOptions{})
	if err != nil {
		return err
	}
	resources := corev1.ResourceList{
		corev1.ResourceCPU:              resource.MustParse("16"),
		corev1.ResourceMemory:           resource.MustParse("64Gi"),
		corev1.ResourceEphemeralStorage: resource.MustParse("100Gi"),
		corev1.ResourcePods:             resource.MustParse("110"),
	}
	node.Status = corev1.NodeStatus{
		Capacity:    resources,
		Allocatable: resources,
		Addresses: []corev1.NodeAddress{
			{Type: corev1.NodeInternalIP, Address: nodeAddress(number)},
			{Type: corev1.NodeHostName, Address: name},
			{Type: kubeletAddressType, Address: "127.0.0.1"},
		},
		DaemonEndpoints: corev1.NodeDaemonEndpoints{KubeletEndpoint: corev1.DaemonEndpoint{Port: int32(kubeletPort)}},
		Conditions: []corev1.NodeCondition{{
			Type:               corev1.NodeReady,
			Status:             corev1.ConditionTrue,
			Reason:             "Simulated",
			LastHeartbeatTime:  metav1.Now(),
			LastTransitionTime: metav1.Now(),
		}},
		NodeInfo: corev1.NodeSystemInfo{OperatingSystem: "linux", Architecture: "amd64"},
	}
	if node, err = client.CoreV1().Nodes().UpdateStatus(ctx, node, metav1.UpdateOptions{}); err != nil {
		return err
	}
	// The API server taints a new node as not ready; the controller that would take the taint away watches real ones.
	node.Spec.Taints = nil
	_, err = client.CoreV1().Nodes().Update(ctx, node, metav1.UpdateOptions{})
	return err
}

// logTo keeps what the libraries of this process have to say away from standard error, which is for the reason of a failure.
func logTo(name string) error {
	file, err := os.Create(name)
	if err != nil {
		return err
	}
	log.SetOutput(file)
	klog.SetLogger(textlogger.NewLogger(textlogger.NewConfig(textlogger.Output(file))))
	return nil
}
