// Does with a Kustomization of Flux what its kustomize-controller does, by means of Flux's own packages: builds the folder, replaces variables, and
// with a cluster, applies, prunes and waits. The controller itself is no package, and would need a source-controller that serves the folder.
package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"time"

	"github.com/fluxcd/cli-utils/pkg/kstatus/polling"
	"github.com/fluxcd/pkg/kustomize"
	"github.com/fluxcd/pkg/ssa"
	"github.com/fluxcd/pkg/ssa/normalize"
	"github.com/fluxcd/pkg/ssa/utils"
	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
	"k8s.io/client-go/tools/clientcmd"
	"sigs.k8s.io/controller-runtime/pkg/client"
	"sigs.k8s.io/kustomize/api/resmap"
	"sigs.k8s.io/yaml"
)

const usage = "usage: flux ROOT KUSTOMIZATION.yaml [KUBECONFIG INVENTORY.json]"

// What became of each object.
type report struct {
	Applied map[string]ssa.Action `json:"applied"`
	Pruned  map[string]ssa.Action `json:"pruned"`
}

func main() {
	if err := run(context.Background(), os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(ctx context.Context, args []string) error {
	if len(args) != 2 && len(args) != 4 {
		return fmt.Errorf("%s", usage)
	}
	kustomization, err := readObject(args[1])
	if err != nil {
		return err
	}
	resources, err := build(ctx, args[0], kustomization)
	if err != nil {
		return err
	}
	manifests, err := resources.AsYaml()
	if err != nil || len(args) == 2 {
		os.Stdout.Write(manifests)
		return err
	}
	objects, err := utils.ReadObjects(bytes.NewReader(manifests))
	if err != nil {
		return err
	}
	done, err := apply(ctx, kustomization, objects, args[2], args[3])
	if err != nil {
		return err
	}
	return json.NewEncoder(os.Stdout).Encode(done)
}

func readObject(file string) (unstructured.Unstructured, error) {
	var object unstructured.Unstructured
	text, err := os.ReadFile(file)
	if err != nil {
		return object, err
	}
	return object, yaml.Unmarshal(text, &object.Object)
}

// build works on a copy of the root, for Flux writes its own kustomization.yaml into the folder.
func build(ctx context.Context, root string, kustomization unstructured.Unstructured) (resmap.ResMap, error) {
	copied, err := os.MkdirTemp("", "flux-")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(copied)
	if err := os.CopyFS(copied, os.DirFS(root)); err != nil {
		return nil, err
	}
	path, _, _ := unstructured.NestedString(kustomization.Object, "spec", "path")
	folder := filepath.Join(copied, path)
	if _, err := kustomize.NewGenerator(copied, kustomization).WriteFile(folder); err != nil {
		return nil, err
	}
	resources, err := kustomize.SecureBuild(copied, folder, false)
	if err != nil {
		return nil, err
	}
	if _, ok, _ := unstructured.NestedMap(kustomization.Object, "spec", "postBuild"); !ok {
		return resources, nil
	}
	for _, resource := range resources.Resources() {
		replaced, err := kustomize.SubstituteVariables(ctx, nil, kustomization, resource, kustomize.SubstituteWithDryRun(true))
		if err != nil {
			return nil, err
		}
		if replaced != nil {
			if _, err := resources.Replace(replaced); err != nil {
				return nil, err
			}
		}
	}
	return resources, nil
}

// apply keeps what it applied in a file, where the controller keeps it in the status of the Kustomization.
func apply(ctx context.Context, kustomization unstructured.Unstructured, objects []*unstructured.Unstructured, kubeconfig, inventory string) (*report, error) {
	config, err := clientcmd.BuildConfigFromFlags("", kubeconfig)
	if err != nil {
		return nil, err
	}
	cluster, err := client.New(config, client.Options{})
	if err != nil {
		return nil, err
	}
	poller := polling.NewStatusPoller(cluster, cluster.RESTMapper(), polling.Options{})
	const group = "kustomize.toolkit.fluxcd.io"
	manager := ssa.NewResourceManager(cluster, poller, ssa.Owner{Field: "kustomize-controller", Group: group})

	if err := normalize.UnstructuredList(objects); err != nil {
		return nil, err
	}
	manager.SetOwnerLabels(objects, kustomization.GetName(), kustomization.GetNamespace())
	changes, err := manager.ApplyAllStaged(ctx, objects, ssa.DefaultApplyOptions())
	if err != nil {
		return nil, err
	}

	stale, err := remember(inventory, objects)
	if err != nil {
		return nil, err
	}
	pruned := ssa.NewChangeSet()
	if prune, _, _ := unstructured.NestedBool(kustomization.Object, "spec", "prune"); prune {
		options := ssa.DefaultDeleteOptions()
		options.Inclusions = manager.GetOwnerLabels(kustomization.GetName(), kustomization.GetNamespace())
		options.Exclusions = map[string]string{group + "/prune": "disabled"}
		if pruned, err = manager.DeleteAll(ctx, stale, options); err != nil {
			return nil, err
		}
	}
	if wait, _, _ := unstructured.NestedBool(kustomization.Object, "spec", "wait"); wait {
		options := ssa.WaitOptions{Interval: 200 * time.Millisecond, Timeout: time.Minute}
		if err := manager.WaitForSet(changes.ToObjMetadataSet(), options); err != nil {
			return nil, err
		}
	}
	return &report{Applied: changes.ToMap(), Pruned: pruned.ToMap()}, nil
}

// remember writes down which objects there are now, and returns those of before that are not among them.
func remember(inventory string, objects []*unstructured.Unstructured) ([]*unstructured.Unstructured, error) {
	var before, now []*unstructured.Unstructured
	text, err := os.ReadFile(inventory)
	if err == nil {
		err = json.Unmarshal(text, &before)
	} else if os.IsNotExist(err) {
		err = nil
	}
	if err != nil {
		return nil, err
	}
	present := map[string]bool{}
	for _, object := range objects {
		present[utils.FmtUnstructured(object)] = true
		entry := &unstructured.Unstructured{}
		entry.SetGroupVersionKind(object.GroupVersionKind())
		entry.SetNamespace(object.GetNamespace())
		entry.SetName(object.GetName())
		now = append(now, entry)
	}
	text, err = json.Marshal(now)
	if err != nil {
		return nil, err
	}
	var stale []*unstructured.Unstructured
	for _, entry := range before {
		if !present[utils.FmtUnstructured(entry)] {
			stale = append(stale, entry)
		}
	}
	return stale, os.WriteFile(inventory, text, 0o600)
}
