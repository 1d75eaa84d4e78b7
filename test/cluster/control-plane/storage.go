package main

import (
	"context"
	"log"

	corev1 "k8s.io/api/core/v1"
	storagev1 "k8s.io/api/storage/v1"
	apierrors "k8s.io/apimachinery/pkg/api/errors"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/client-go/informers"
	"k8s.io/client-go/kubernetes"
	"k8s.io/client-go/tools/cache"
)

// storageClass is the cluster's default class: its volumes exist as objects alone.
const storageClass = "simulated"

func createStorageClass(ctx context.Context, client kubernetes.Interface) error {
	_, err := client.StorageV1().StorageClasses().Create(ctx, &storagev1.StorageClass{
		ObjectMeta: metav1.ObjectMeta{
			Name:        storageClass,
			Annotations: map[string]string{"storageclass.kubernetes.io/is-default-class": "true"},
		},
		Provisioner: "simulated.test/none",
	}, metav1.CreateOptions{})
	return err
}

// provisioner makes a volume for each claim of the storage class. The controllers bind the two.
type provisioner struct {
	client kubernetes.Interface
	claims chan *corev1.PersistentVolumeClaim
}

func newProvisioner(client kubernetes.Interface, factory informers.SharedInformerFactory) *provisioner {
	p := &provisioner{client: client, claims: make(chan *corev1.PersistentVolumeClaim, 100)}
	_, _ = factory.Core().V1().PersistentVolumeClaims().Informer().AddEventHandler(cache.ResourceEventHandlerFuncs{
		AddFunc: func(object any) { p.claims <- object.(*corev1.PersistentVolumeClaim) },
	})
	return p
}

func (p *provisioner) run(ctx context.Context) {
	for {
		select {
		case <-ctx.Done():
			return
		case claim := <-p.claims:
			if err := p.provision(ctx, claim); err != nil && ctx.Err() == nil {
				log.Printf("volume for claim %s/%s: %v", claim.Namespace, claim.Name, err)
			}
		}
	}
}

func (p *provisioner) provision(ctx context.Context, claim *corev1.PersistentVolumeClaim) error {
	class := claim.Spec.StorageClassName
	if class == nil || *class != storageClass || claim.Spec.VolumeName != "" {
		return nil
	}
	_, err := p.client.CoreV1().PersistentVolumes().Create(ctx, &corev1.PersistentVolume{
		ObjectMeta: metav1.ObjectMeta{Name: "pvc-" + string(claim.UID)},
		Spec: corev1.PersistentVolumeSpec{
			Capacity:         claim.Spec.Resources.Requests,
			AccessModes:      claim.Spec.AccessModes,
			StorageClassName: storageClass,
			ClaimRef: &corev1.ObjectReference{
				Kind: "PersistentVolumeClaim", APIVersion: "v1", Namespace: claim.Namespace, Name: claim.Name, UID: claim.UID,
			},
			PersistentVolumeReclaimPolicy: corev1.PersistentVolumeReclaimRetain,
			PersistentVolumeSource: corev1.PersistentVolumeSource{
				CSI: &corev1.CSIPersistentVolumeSource{Driver: "simulated.test", VolumeHandle: string(claim.UID)},
			},
		},
	}, metav1.CreateOptions{})
	if apierrors.IsAlreadyExists(err) {
		return nil
	}
	return err
}
