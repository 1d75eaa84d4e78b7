package main

import (
	"context"
	"net/url"

	"go.etcd.io/etcd/server/v3/embed"
)

// etcdURL is a socket in the state folder: no port to find, and nobody else's to reach.
func (s *state) etcdURL() string {
	return "unix://" + s.file("etcd.sock")
}

// startEtcd starts etcd inside this process and returns when it answers.
func startEtcd(ctx context.Context, s *state) (*embed.Etcd, error) {
	client, err := url.Parse(s.etcdURL())
	if err != nil {
		return nil, err
	}
	// etcd wants an address for other members, which there are none of, and doesn't take a socket as the one to advertise.
	unused := url.URL{Scheme: "http", Host: "127.0.0.1:0"}
	config := embed.NewConfig()
	config.Dir = s.file("etcd")
	config.ListenClientUrls = []url.URL{*client}
	config.AdvertiseClientUrls = []url.URL{unused}
	config.ListenPeerUrls = []url.URL{unused}
	config.LogLevel = "error"
	config.LogOutputs = []string{s.file("etcd.log")}
	// Nothing has to survive a crash of this machine.
	config.UnsafeNoFsync = true

	etcd, err := embed.StartEtcd(config)
	if err != nil {
		return nil, err
	}
	select {
	case <-etcd.Server.ReadyNotify():
		return etcd, nil
	case <-ctx.Done():
		etcd.Close()
		return nil, context.Cause(ctx)
	}
}
