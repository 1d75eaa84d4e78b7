// Command control-plane runs a Kubernetes control plane for tests: etcd, the API server, the controllers and the
// scheduler are the real ones, two nodes are simulated. It needs no containers and listens on loopback only.
//
// When everything is ready it prints one line of JSON (see announcement) and runs until its standard input ends, or
// until it gets SIGINT or SIGTERM. It leaves nothing behind.
package main

import (
	"context"
	"fmt"
	"os"
	"os/signal"
	"syscall"

	"k8s.io/component-base/cli"
	_ "k8s.io/component-base/metrics/prometheus/clientgo"
	_ "k8s.io/component-base/metrics/prometheus/version"
)

func main() {
	if len(os.Args) > 1 {
		newCommand, known := components[os.Args[1]]
		if !known {
			fail(fmt.Errorf("unknown component %q", os.Args[1]))
		}
		go exitWithParent()
		command := newCommand()
		command.SetArgs(os.Args[2:])
		os.Exit(cli.Run(command))
	}

	ctx, cancel := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer cancel()
	go func() {
		waitForParent()
		cancel()
	}()
	if err := run(ctx); err != nil && ctx.Err() == nil {
		fail(err)
	}
}

func fail(err error) {
	fmt.Fprintf(os.Stderr, "control-plane: %v\n", err)
	os.Exit(1)
}
