package main

import (
	"context"
	"fmt"

	corev1 "k8s.io/api/core/v1"
	apierrors "k8s.io/apimachinery/pkg/api/errors"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/client-go/kubernetes"
)

// reference is a ConfigMap or Secret that a pod can't start without.
type reference struct {
	kind, name string
	// key is empty where the object as a whole is asked for.
	key string
}

func (r reference) String() string {
	if r.key == "" {
		return fmt.Sprintf("%s %q", r.kind, r.name)
	}
	return fmt.Sprintf("key %q of %s %q", r.key, r.kind, r.name)
}

const (
	configMap = "configmap"
	secret    = "secret"
)

// missingReference is the first object that the pod refers to and that isn't there: a kubelet would wait for it.
func missingReference(ctx context.Context, client kubernetes.Interface, pod *corev1.Pod) (*reference, error) {
	for _, wanted := range referencesOf(&pod.Spec) {
		keys, err := keysOf(ctx, client, pod.Namespace, wanted)
		if apierrors.IsNotFound(err) {
			return &wanted, nil
		}
		if err != nil {
			return nil, err
		}
		if wanted.key != "" && !keys[wanted.key] {
			return &wanted, nil
		}
	}
	return nil, nil
}

func keysOf(ctx context.Context, client kubernetes.Interface, namespace string, wanted reference) (map[string]bool, error) {
	keys := map[string]bool{}
	if wanted.kind == secret {
		object, err := client.CoreV1().Secrets(namespace).Get(ctx, wanted.name, metav1.GetOptions{})
		if err != nil {
			return nil, err
		}
		for key := range object.Data {
			keys[key] = true
		}
		return keys, nil
	}
	object, err := client.CoreV1().ConfigMaps(namespace).Get(ctx, wanted.name, metav1.GetOptions{})
	if err != nil {
		return nil, err
	}
	for key := range object.Data {
		keys[key] = true
	}
	for key := range object.BinaryData {
		keys[key] = true
	}
	return keys, nil
}

// referencesOf lists what is not optional: first the volumes, then the environment of each container.
func referencesOf(spec *corev1.PodSpec) []reference {
	var found []reference
	add := func(kind, name string, optional *bool, keys ...string) {
		if optional != nil && *optional {
			return
		}
		found = append(found, reference{kind: kind, name: name})
		for _, key := range keys {
			found = append(found, reference{kind: kind, name: name, key: key})
		}
	}
	for _, volume := range spec.Volumes {
		if source := volume.ConfigMap; source != nil {
			add(configMap, source.Name, source.Optional, paths(source.Items)...)
		}
		if source := volume.Secret; source != nil {
			add(secret, source.SecretName, source.Optional, paths(source.Items)...)
		}
		if volume.Projected != nil {
			for _, source := range volume.Projected.Sources {
				if source.ConfigMap != nil {
					add(configMap, source.ConfigMap.Name, source.ConfigMap.Optional, paths(source.ConfigMap.Items)...)
				}
				if source.Secret != nil {
					add(secret, source.Secret.Name, source.Secret.Optional, paths(source.Secret.Items)...)
				}
			}
		}
	}
	for _, container := range append(append([]corev1.Container{}, spec.InitContainers...), spec.Containers...) {
		for _, source := range container.EnvFrom {
			if source.ConfigMapRef != nil {
				add(configMap, source.ConfigMapRef.Name, source.ConfigMapRef.Optional)
			}
			if source.SecretRef != nil {
				add(secret, source.SecretRef.Name, source.SecretRef.Optional)
			}
		}
		for _, variable := range container.Env {
			if variable.ValueFrom == nil {
				continue
			}
			if source := variable.ValueFrom.ConfigMapKeyRef; source != nil {
				add(configMap, source.Name, source.Optional, source.Key)
			}
			if source := variable.ValueFrom.SecretKeyRef; source != nil {
				add(secret, source.Name, source.Optional, source.Key)
			}
		}
	}
	return found
}

func paths(items []corev1.KeyToPath) []string {
	keys := make([]string, len(items))
	for i, item := range items {
		keys[i] = item.Key
	}
	return keys
}
