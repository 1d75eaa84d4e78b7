package main

import (
	"fmt"
	"slices"
	"strings"
	"time"

	corev1 "k8s.io/api/core/v1"
)

// annotationPrefix is that of all annotations that tell the nodes what to do.
const annotationPrefix = "simulated.test/"

// startAnnotation says how the containers of a pod start: on the pod, or on its namespace for pods whose manifests are
// not to be touched. It is looked at each time that a container starts.
const startAnnotation = annotationPrefix + "start"

// start is how the containers of a pod start. Its zero value is: at once, and ready.
type start struct {
	// crashes: each container ends with exit code 1 right after its start, again and again (crash-loop).
	crashes bool
	// imageMissing: the registry doesn't have the image (image-not-found).
	imageMissing bool
	// readyAfter: the containers run, and are ready after this time (ready-after 5s).
	readyAfter time.Duration
}

// startOf reads the switches that hold for a pod.
func startOf(pod *corev1.Pod, namespace *corev1.Namespace) (start, error) {
	if err := unknownAnnotation(pod, namespace); err != nil {
		return start{}, err
	}
	text := annotation(pod, namespace, startAnnotation)
	switch words := strings.Fields(text); {
	case text == "":
		return start{}, nil
	case text == "crash-loop":
		return start{crashes: true}, nil
	case text == "image-not-found":
		return start{imageMissing: true}, nil
	case len(words) == 2 && words[0] == "ready-after":
		delay, err := time.ParseDuration(words[1])
		return start{readyAfter: delay}, err
	}
	return start{}, fmt.Errorf("annotation %s: %q, expected crash-loop, image-not-found or ready-after DURATION", startAnnotation, text)
}

// unknownAnnotation is an error where a pod or its namespace has an annotation of ours that nothing reads: one that is misspelt.
func unknownAnnotation(pod *corev1.Pod, namespace *corev1.Namespace) error {
	known := []string{startAnnotation, logAnnotation, logFileAnnotation, logCutAnnotation, forwardAnnotation, execAnnotation}
	for _, annotations := range []map[string]string{pod.Annotations, namespace.Annotations} {
		for name := range annotations {
			if strings.HasPrefix(name, annotationPrefix) && !slices.Contains(known, name) {
				return fmt.Errorf("annotation %s: unknown, expected one of %s", name, strings.Join(known, ", "))
			}
		}
	}
	return nil
}

// annotation is what holds for a pod: its own annotation, though empty, otherwise that of its namespace.
func annotation(pod *corev1.Pod, namespace *corev1.Namespace, name string) string {
	if text, ok := pod.Annotations[name]; ok {
		return text
	}
	return namespace.Annotations[name]
}
