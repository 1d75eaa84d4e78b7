package main

import (
	"fmt"
	"time"

	corev1 "k8s.io/api/core/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
)

// restartDelay is how long a crashed container waits for its next start. A kubelet begins with 10 s and doubles them.
const restartDelay = time.Second

// retryDelay is how long a pod waits before it looks again for an object that was missing.
const retryDelay = 250 * time.Millisecond

// report works out what a kubelet would say about a pod now.
type report struct {
	pod           *corev1.Pod
	start         start
	missing       *reference
	now           time.Time
	podIP, hostIP string

	// events are what there is to tell besides the status.
	events []event
	// again is the time after which there will be news.
	again time.Duration
}

type event struct{ reason, message string }

func (r *report) status() (corev1.PodStatus, time.Duration) {
	status := *r.pod.Status.DeepCopy()
	status.HostIP = r.hostIP
	status.HostIPs = []corev1.HostIP{{IP: r.hostIP}}
	status.PodIP = r.podIP
	status.PodIPs = []corev1.PodIP{{IP: r.podIP}}
	if status.StartTime == nil {
		status.StartTime = &metav1.Time{Time: r.now}
	}

	status.InitContainerStatuses = nil
	initialized := true
	for _, container := range r.pod.Spec.InitContainers {
		var next corev1.ContainerStatus
		if container.RestartPolicy != nil && *container.RestartPolicy == corev1.ContainerRestartPolicyAlways {
			next = r.container(container, r.pod.Status.InitContainerStatuses)
			initialized = initialized && next.Started != nil && *next.Started
		} else {
			next = r.initContainer(container, r.pod.Status.InitContainerStatuses)
			initialized = initialized && next.State.Terminated != nil
		}
		status.InitContainerStatuses = append(status.InitContainerStatuses, next)
	}
	status.ContainerStatuses = nil
	ready, started := true, true
	for _, container := range r.pod.Spec.Containers {
		next := r.known(container, r.pod.Status.ContainerStatuses)
		if initialized {
			next = r.container(container, r.pod.Status.ContainerStatuses)
		} else {
			r.wait(&next, "PodInitializing", "")
		}
		ready = ready && next.Ready
		started = started && (next.State.Running != nil || next.LastTerminationState.Terminated != nil)
		status.ContainerStatuses = append(status.ContainerStatuses, next)
	}

	status.Phase = corev1.PodPending
	if initialized && started {
		status.Phase = corev1.PodRunning
	}
	r.setCondition(&status, corev1.PodReadyToStartContainers, r.missing == nil)
	r.setCondition(&status, corev1.PodInitialized, initialized)
	r.setCondition(&status, corev1.ContainersReady, ready)
	r.setCondition(&status, corev1.PodReady, ready)
	return status, r.again
}

// container is the status of a container that is meant to run for ever.
func (r *report) container(container corev1.Container, before []corev1.ContainerStatus) corev1.ContainerStatus {
	status := r.known(container, before)
	running := status.State.Running
	switch {
	case running != nil && status.Ready:
		// What runs keeps running: the switches are looked at when a container starts.
	case r.missing != nil && running == nil:
		r.wait(&status, "CreateContainerConfigError", r.missing.String()+" not found")
		r.tell("FailedMount", r.missing.String()+" not found")
		r.lookAgain(retryDelay)
	case r.start.imageMissing:
		message := fmt.Sprintf("Back-off pulling image %q: not found", container.Image)
		r.wait(&status, "ImagePullBackOff", message)
		r.tell("Failed", message)
		r.lookAgain(retryDelay)
	case r.start.crashes:
		r.crash(&status, container)
	default:
		r.run(&status, container)
	}
	return status
}

func (r *report) run(status *corev1.ContainerStatus, container corev1.Container) {
	if status.State.Running == nil {
		status.State = corev1.ContainerState{Running: &corev1.ContainerStateRunning{StartedAt: metav1.Time{Time: r.now}}}
		status.ContainerID = r.containerID(container, status.RestartCount)
		status.ImageID = container.Image
	}
	left := status.State.Running.StartedAt.Add(r.start.readyAfter).Sub(r.now)
	status.Ready = left <= 0
	status.Started = &status.Ready
	if left > 0 {
		r.lookAgain(left)
		r.tell("Unhealthy", "Startup probe failed: simulated")
	}
}

// crash ends the container, and starts it to let it end again whenever the delay is over.
func (r *report) crash(status *corev1.ContainerStatus, container corev1.Container) {
	if last := status.LastTerminationState.Terminated; last != nil {
		if left := last.FinishedAt.Add(restartDelay).Sub(r.now); left > 0 {
			r.lookAgain(left)
			return
		}
		status.RestartCount++
	}
	now := metav1.Time{Time: r.now}
	status.LastTerminationState = corev1.ContainerState{Terminated: &corev1.ContainerStateTerminated{
		ExitCode: 1, Reason: "Error", Message: "simulated crash", StartedAt: now, FinishedAt: now,
		ContainerID: r.containerID(container, status.RestartCount),
	}}
	r.wait(status, "CrashLoopBackOff", fmt.Sprintf("back-off %v restarting failed container=%s pod=%s", restartDelay, container.Name, r.pod.Name))
	r.tell("BackOff", fmt.Sprintf("Back-off restarting failed container %s in pod %s", container.Name, r.pod.Name))
	r.lookAgain(restartDelay)
}

// initContainer is the status of a container that runs to its end, which it does at once.
func (r *report) initContainer(container corev1.Container, before []corev1.ContainerStatus) corev1.ContainerStatus {
	status := r.known(container, before)
	switch {
	case status.State.Terminated != nil:
	case r.missing != nil:
		r.wait(&status, "CreateContainerConfigError", r.missing.String()+" not found")
		r.lookAgain(retryDelay)
	default:
		now := metav1.Time{Time: r.now}
		status.Ready = true
		status.ImageID = container.Image
		status.ContainerID = r.containerID(container, 0)
		status.State = corev1.ContainerState{Terminated: &corev1.ContainerStateTerminated{
			Reason: "Completed", StartedAt: now, FinishedAt: now, ContainerID: status.ContainerID,
		}}
	}
	return status
}

// containerID tells the starts of a container apart.
func (r *report) containerID(container corev1.Container, restarts int32) string {
	return fmt.Sprintf("simulated://%s/%s/%d", r.pod.UID, container.Name, restarts)
}

// known is the last status of a container, or that of one that nothing has been said about.
func (r *report) known(container corev1.Container, before []corev1.ContainerStatus) corev1.ContainerStatus {
	for _, status := range before {
		if status.Name == container.Name {
			return *status.DeepCopy()
		}
	}
	return corev1.ContainerStatus{Name: container.Name, Image: container.Image}
}

func (r *report) wait(status *corev1.ContainerStatus, reason, message string) {
	no := false
	status.Ready = false
	status.Started = &no
	status.State = corev1.ContainerState{Waiting: &corev1.ContainerStateWaiting{Reason: reason, Message: message}}
}

func (r *report) tell(reason, message string) {
	r.events = append(r.events, event{reason, message})
}

func (r *report) lookAgain(after time.Duration) {
	if r.again == 0 || after < r.again {
		r.again = after
	}
}

func (r *report) setCondition(status *corev1.PodStatus, kind corev1.PodConditionType, holds bool) {
	value := corev1.ConditionFalse
	if holds {
		value = corev1.ConditionTrue
	}
	for i := range status.Conditions {
		if condition := &status.Conditions[i]; condition.Type == kind {
			if condition.Status != value {
				condition.Status = value
				condition.LastTransitionTime = metav1.Time{Time: r.now}
			}
			return
		}
	}
	status.Conditions = append(status.Conditions, corev1.PodCondition{
		Type: kind, Status: value, LastTransitionTime: metav1.Time{Time: r.now},
	})
}
