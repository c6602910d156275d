package main

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"time"

	"github.com/anthropics/anthropic-sdk-go"
	"github.com/anthropics/anthropic-sdk-go/option"
)

type oneCase struct {
	ID      int    `json:"id"`
	URL     string `json:"url"`
	Streams bool   `json:"streams"`
	Secret  string `json:"secret"`
}

func main() {
	var cases []oneCase
	if err := json.NewDecoder(os.Stdin).Decode(&cases); err != nil {
		panic(err)
	}
	for _, one := range cases {
		if err := call(one); err != nil {
			line, _ := json.Marshal(map[string]any{"id": one.ID, "text": err.Error()})
			fmt.Println(string(line))
		}
	}
}

func call(one oneCase) error {
	client := anthropic.NewClient(
		option.WithBaseURL(one.URL),
		option.WithAPIKey(one.Secret),
		option.WithMaxRetries(0),
	)
	within, cancel := context.WithTimeout(context.Background(), 2*time.Second)
	defer cancel()
	request := anthropic.MessageNewParams{
		Model:     "claude-sonnet-5-5",
		MaxTokens: 1024,
		Messages:  []anthropic.MessageParam{anthropic.NewUserMessage(anthropic.NewTextBlock("Hello"))},
	}
	if !one.Streams {
		_, err := client.Messages.New(within, request)
		return err
	}
	stream := client.Messages.NewStreaming(within, request)
	for stream.Next() {
	}
	return stream.Err()
}
