package main

import (
	"context"
	"fmt"
	"log"
	"time"

	corev1 "k8s.io/api/core/v1"
	"k8s.io/apimachinery/pkg/api/equality"
	apierrors "k8s.io/apimachinery/pkg/api/errors"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/client-go/informers"
	"k8s.io/client-go/kubernetes"
	"k8s.io/client-go/kubernetes/scheme"
	typedcorev1 "k8s.io/client-go/kubernetes/typed/core/v1"
	corelisters "k8s.io/client-go/listers/core/v1"
	"k8s.io/client-go/tools/cache"
	"k8s.io/client-go/tools/record"
	"k8s.io/client-go/util/workqueue"
)

// kubelet stands in for the kubelets of all nodes: it reports on the pods that are scheduled as if their containers ran.
type kubelet struct {
	client     kubernetes.Interface
	pods       corelisters.PodLister
	namespaces corelisters.NamespaceLister
	events     record.EventRecorder
	queue      workqueue.TypedRateLimitingInterface[cache.ObjectName]
	addresses  addresses
}

func newKubelet(client kubernetes.Interface, factory informers.SharedInformerFactory) *kubelet {
	broadcaster := record.NewBroadcaster()
	broadcaster.StartRecordingToSink(&typedcorev1.EventSinkImpl{Interface: client.CoreV1().Events("")})
	k := &kubelet{
		client:     client,
		pods:       factory.Core().V1().Pods().Lister(),
		namespaces: factory.Core().V1().Namespaces().Lister(),
		events:     broadcaster.NewRecorder(scheme.Scheme, corev1.EventSource{Component: "kubelet"}),
		queue: workqueue.NewTypedRateLimitingQueue(
			workqueue.NewTypedItemExponentialFailureRateLimiter[cache.ObjectName](50*time.Millisecond, time.Second)),
	}
	enqueue := func(object any) { k.queue.Add(cache.MetaObjectToName(object.(*corev1.Pod))) }
	_, _ = factory.Core().V1().Pods().Informer().AddEventHandler(cache.ResourceEventHandlerFuncs{
		AddFunc:    enqueue,
		UpdateFunc: func(_, object any) { enqueue(object) },
	})
	factory.Core().V1().Namespaces().Informer()
	return k
}

func (k *kubelet) run(ctx context.Context) {
	go func() {
		<-ctx.Done()
		k.queue.ShutDown()
	}()
	for {
		name, done := k.queue.Get()
		if done {
			return
		}
		again, err := k.sync(ctx, name)
		switch {
		case err != nil && ctx.Err() == nil:
			if !apierrors.IsConflict(err) {
				log.Printf("pod %s: %v", name, err)
			}
			k.queue.AddRateLimited(name)
		case again > 0:
			k.queue.AddAfter(name, again)
			fallthrough
		default:
			k.queue.Forget(name)
		}
		k.queue.Done(name)
	}
}

// sync brings the status of a pod to where it should be now, and tells after which time to look again (0: when it changes).
func (k *kubelet) sync(ctx context.Context, name cache.ObjectName) (time.Duration, error) {
	pod, err := k.pods.Pods(name.Namespace).Get(name.Name)
	if apierrors.IsNotFound(err) {
		return 0, nil
	}
	if err != nil || pod.Spec.NodeName == "" {
		return 0, err
	}
	if pod.DeletionTimestamp != nil {
		now := int64(0)
		err := k.client.CoreV1().Pods(pod.Namespace).Delete(ctx, pod.Name, metav1.DeleteOptions{
			GracePeriodSeconds: &now,
			Preconditions:      metav1.NewUIDPreconditions(string(pod.UID)),
		})
		if apierrors.IsNotFound(err) {
			err = nil
		}
		return 0, err
	}

	missing, err := missingReference(ctx, k.client, pod)
	if err != nil {
		return 0, err
	}
	namespace, err := k.namespaces.Get(pod.Namespace)
	if err != nil {
		return 0, err
	}
	how, err := startOf(pod, namespace)
	if err != nil {
		k.events.Event(pod, corev1.EventTypeWarning, "UnknownSwitch", err.Error())
		return 0, nil
	}

	podIP, hostIP := k.addresses.of(pod)
	report := report{pod: pod, start: how, missing: missing, now: time.Now(), podIP: podIP, hostIP: hostIP}
	status, again := report.status()
	if equality.Semantic.DeepEqual(status, pod.Status) {
		return again, nil
	}
	for _, event := range report.events {
		k.events.Event(pod, corev1.EventTypeWarning, event.reason, event.message)
	}
	updated := pod.DeepCopy()
	updated.Status = status
	_, err = k.client.CoreV1().Pods(pod.Namespace).UpdateStatus(ctx, updated, metav1.UpdateOptions{})
	return again, err
}

// addresses counts the addresses that pods have been given.
type addresses struct {
	last int
}

// of is the address of the pod, which it keeps, and the address of its node.
func (a *addresses) of(pod *corev1.Pod) (podIP, hostIP string) {
	var number int
	_, _ = fmt.Sscanf(pod.Spec.NodeName, "node-%d", &number)
	hostIP = nodeAddress(number)
	switch {
	case pod.Status.PodIP != "":
		return pod.Status.PodIP, hostIP
	case pod.Spec.HostNetwork:
		return hostIP, hostIP
	}
	a.last++
	return fmt.Sprintf("10.244.%d.%d", a.last/250, a.last%250+1), hostIP
}
