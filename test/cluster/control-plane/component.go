package main

import (
	"context"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"
	apiserver "k8s.io/kubernetes/cmd/kube-apiserver/app"
	controllermanager "k8s.io/kubernetes/cmd/kube-controller-manager/app"
	scheduler "k8s.io/kubernetes/cmd/kube-scheduler/app"
)

// components are the parts of Kubernetes that run in processes of their own, as this program started again: their
// feature gates are global to a process, and two of them in one panic.
var components = map[string]func() *cobra.Command{
	"kube-apiserver":          apiserver.NewAPIServerCommand,
	"kube-controller-manager": controllermanager.NewControllerManagerCommand,
	"kube-scheduler":          func() *cobra.Command { return scheduler.NewSchedulerCommand() },
}

// component is such a process.
type component struct {
	name    string
	command *exec.Cmd
	// stdin is open as long as this process lives: its end tells the component to exit.
	stdin io.WriteCloser
	log   string
	ended chan struct{}
}

// startComponent starts a component, which logs to a file in the state folder. The context is cancelled with the reason
// if the component ends by itself.
func startComponent(ctx context.Context, cancel context.CancelCauseFunc, folder, name string, flags []string) (*component, error) {
	self, err := os.Executable()
	if err != nil {
		return nil, err
	}
	log, err := os.Create(filepath.Join(folder, name+".log"))
	if err != nil {
		return nil, err
	}
	defer log.Close()

	c := &component{name: name, command: exec.Command(self, append([]string{name}, flags...)...), log: log.Name(), ended: make(chan struct{})}
	c.command.Stdout = log
	c.command.Stderr = log
	if c.stdin, err = c.command.StdinPipe(); err != nil {
		return nil, err
	}
	if err := c.command.Start(); err != nil {
		return nil, err
	}
	go func() {
		err := c.command.Wait()
		if ctx.Err() == nil {
			cancel(fmt.Errorf("%s ended (%v); its log ends with\n%s", name, err, lastLines(c.log, 20)))
		}
		close(c.ended)
	}()
	return c, nil
}

// stop kills the component: its state is thrown away, so there is nothing to shut down in good order.
func (c *component) stop() {
	_ = c.command.Process.Kill()
	<-c.ended
}

// exitWithParent ends a component whose parent is gone, however that died.
func exitWithParent() {
	waitForParent()
	os.Exit(1)
}

// waitForParent returns when standard input ends. The system closes a pipe with the process that held its other side.
func waitForParent() {
	_, _ = io.Copy(io.Discard, os.Stdin)
}

func lastLines(file string, count int) string {
	text, err := os.ReadFile(file)
	if err != nil {
		return err.Error()
	}
	lines := strings.Split(strings.TrimRight(string(text), "\n"), "\n")
	if len(lines) > count {
		lines = lines[len(lines)-count:]
	}
	return strings.Join(lines, "\n")
}
