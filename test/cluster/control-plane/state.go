package main

import (
	"crypto/rand"
	"crypto/rsa"
	"crypto/x509"
	_ "embed"
	"encoding/hex"
	"encoding/pem"
	"fmt"
	"net"
	"os"
	"path/filepath"
	"strings"

	"golang.org/x/sys/unix"
	"k8s.io/client-go/tools/clientcmd"
	clientcmdapi "k8s.io/client-go/tools/clientcmd/api"
	certutil "k8s.io/client-go/util/cert"
)

// Users that the API server knows by a token. The groups and roles of Kubernetes' own users are built in.
const (
	admin             = "admin"
	controllerManager = "system:kube-controller-manager"
	schedulerUser     = "system:kube-scheduler"
)

var users = []struct{ name, group string }{
	{admin, "system:masters"},
	{controllerManager, "system:authenticated"},
	{schedulerUser, "system:authenticated"},
}

//go:embed audit-policy.yaml
var auditPolicy []byte

// state is the folder with everything that a control plane keeps: data, keys, logs. It is made for one run.
type state struct {
	folder string
	port   int
}

// newState makes the folder with the files that the components start from.
func newState() (*state, error) {
	folder, err := os.MkdirTemp("", "control-plane-")
	if err != nil {
		return nil, err
	}
	s := &state{folder: folder}
	if err := s.fill(); err != nil {
		s.remove()
		return nil, err
	}
	return s, nil
}

func (s *state) remove() {
	_ = os.RemoveAll(s.folder)
}

func (s *state) file(name string) string {
	return filepath.Join(s.folder, name)
}

func (s *state) auditLog() string {
	return s.file("audit.log")
}

func (s *state) server() string {
	return fmt.Sprintf("https://127.0.0.1:%d", s.port)
}

// kubeconfig is the file with which a user reaches the API server.
func (s *state) kubeconfig(user string) string {
	return s.file(strings.ReplaceAll(user, ":", "-") + ".kubeconfig")
}

func (s *state) fill() error {
	var err error
	if s.port, err = holdPort(); err != nil {
		return err
	}
	certificate, key, err := certutil.GenerateSelfSignedCertKey("127.0.0.1", []net.IP{net.ParseIP("10.96.0.1")}, []string{"kubernetes.default.svc"})
	if err != nil {
		return err
	}
	signingKey, err := rsa.GenerateKey(rand.Reader, 2048)
	if err != nil {
		return err
	}
	files := map[string][]byte{
		"server.crt":          certificate,
		"server.key":          key,
		"service-account.key": pem.EncodeToMemory(&pem.Block{Type: "RSA PRIVATE KEY", Bytes: x509.MarshalPKCS1PrivateKey(signingKey)}),
		"audit-policy.yaml":   auditPolicy,
	}
	if err := addKubeletCertificates(files); err != nil {
		return err
	}
	var tokens strings.Builder
	for _, user := range users {
		token := make([]byte, 16)
		_, _ = rand.Read(token)
		text := hex.EncodeToString(token)
		fmt.Fprintf(&tokens, "%s,%s,%s,%s\n", text, user.name, user.name, user.group)
		if err := s.writeKubeconfig(user.name, text, certificate); err != nil {
			return err
		}
	}
	files["tokens.csv"] = []byte(tokens.String())
	for name, content := range files {
		if err := os.WriteFile(s.file(name), content, 0o600); err != nil {
			return err
		}
	}
	return nil
}

// addKubeletCertificates lets the API server and the kubelets trust each other, and nobody else.
func addKubeletCertificates(files map[string][]byte) error {
	ca, err := newAuthority("kubelet-ca")
	if err != nil {
		return err
	}
	if files["kubelet-ca.crt"], err = ca.pem(); err != nil {
		return err
	}
	files["kubelet.crt"], files["kubelet.key"], err = ca.issue("kubelet", x509.ExtKeyUsageServerAuth, net.IPv4(127, 0, 0, 1))
	if err != nil {
		return err
	}
	files["kubelet-client.crt"], files["kubelet-client.key"], err = ca.issue("kube-apiserver-kubelet-client", x509.ExtKeyUsageClientAuth)
	return err
}

func (s *state) writeKubeconfig(user, token string, certificate []byte) error {
	config := clientcmdapi.NewConfig()
	config.Clusters["control-plane"] = &clientcmdapi.Cluster{Server: s.server(), CertificateAuthorityData: certificate}
	config.AuthInfos[user] = &clientcmdapi.AuthInfo{Token: token}
	config.Contexts["control-plane"] = &clientcmdapi.Context{Cluster: "control-plane", AuthInfo: user}
	config.CurrentContext = "control-plane"
	return clientcmd.WriteToFile(*config, s.kubeconfig(user))
}

// holdPort takes a port of loopback that nobody has and keeps it for as long as this program runs: the API server wants its port to be named, and shares
// it with a socket that has SO_REUSEPORT as well. The system gives such a port to nobody else, neither a listener nor a connection.
func holdPort() (int, error) {
	socket, err := unix.Socket(unix.AF_INET, unix.SOCK_STREAM|unix.SOCK_CLOEXEC, 0)
	if err != nil {
		return 0, err
	}
	if err := unix.SetsockoptInt(socket, unix.SOL_SOCKET, unix.SO_REUSEPORT, 1); err != nil {
		return 0, err
	}
	if err := unix.Bind(socket, &unix.SockaddrInet4{Addr: [4]byte{127, 0, 0, 1}}); err != nil {
		return 0, err
	}
	address, err := unix.Getsockname(socket)
	if err != nil {
		return 0, err
	}
	return address.(*unix.SockaddrInet4).Port, nil
}
