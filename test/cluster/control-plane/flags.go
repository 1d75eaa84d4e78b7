package main

import "fmt"

// nobody is an address that belongs to no machine (RFC 5737). The API server wants one to advertise besides loopback.
const nobody = "192.0.2.1"

func (s *state) apiServerFlags() []string {
	return []string{
		"--etcd-servers=" + s.etcdURL(),
		"--bind-address=127.0.0.1",
		fmt.Sprintf("--secure-port=%d", s.port),
		"--permit-port-sharing=true",
		"--tls-cert-file=" + s.file("server.crt"),
		"--tls-private-key-file=" + s.file("server.key"),
		"--advertise-address=" + nobody,
		// A kubelet and the API server know each other by certificates.
		"--kubelet-certificate-authority=" + s.file("kubelet-ca.crt"),
		"--kubelet-client-certificate=" + s.file("kubelet-client.crt"),
		"--kubelet-client-key=" + s.file("kubelet-client.key"),
		"--kubelet-preferred-address-types=" + string(kubeletAddressType),
		"--endpoint-reconciler-type=none",
		"--service-cluster-ip-range=10.96.0.0/16",
		"--authorization-mode=RBAC",
		"--token-auth-file=" + s.file("tokens.csv"),
		"--service-account-issuer=https://kubernetes.default.svc",
		"--service-account-signing-key-file=" + s.file("service-account.key"),
		"--service-account-key-file=" + s.file("service-account.key"),
		// A cluster decides for its namespaces which pods may be privileged (Pod Security); this only makes them possible.
		"--allow-privileged=true",
		"--audit-policy-file=" + s.file("audit-policy.yaml"),
		"--audit-log-path=" + s.auditLog(),
	}
}

func (s *state) controllerManagerFlags() []string {
	return []string{
		"--kubeconfig=" + s.kubeconfig(controllerManager),
		"--secure-port=0",
		"--leader-elect=false",
		"--use-service-account-credentials=true",
		"--service-account-private-key-file=" + s.file("service-account.key"),
		"--root-ca-file=" + s.file("server.crt"),
		// Those that would look after real nodes, clouds and devices.
		"--controllers=*,-node-lifecycle-controller,-node-ipam-controller,-cloud-node-lifecycle-controller," +
			"-resourceclaim-controller,-device-taint-eviction-controller",
	}
}

func (s *state) schedulerFlags() []string {
	return []string{
		"--kubeconfig=" + s.kubeconfig(schedulerUser),
		"--authentication-kubeconfig=" + s.kubeconfig(schedulerUser),
		"--authorization-kubeconfig=" + s.kubeconfig(schedulerUser),
		"--secure-port=0",
		"--leader-elect=false",
	}
}
